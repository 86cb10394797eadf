package dev.rapport.port;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.ReplyAnswers;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.conversation.InviteAnswers;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.conversation.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Records as they are stored, one of every kind, for the tests of the stores.
public final class Samples {
  public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static final InviteAnswers ANSWERS = new InviteAnswers("Dana Smith", Relationship.EVENT,
      "at KubeCon, after \"your\" talk",
      "we both run Kafka for banks", "", "Ana", Account.FREE);
  private static final InviteBrief BRIEF = ANSWERS.brief();
  private static final State.Drafted DRAFTED = new State.Drafted(ANSWERS, BRIEF, 2, true,
      List.of(new Draft(Tone.WARM, "Hi Dana, 你好 👋", Set.of()),
          new Draft(Tone.BRIEF, "Dana", Set.of(Draft.Part.OFFER, Draft.Part.CONTEXT, Draft.Part.SENDER)),
          new Draft(Tone.FORMAL, "Dear Dana", Set.of(Draft.Part.REASON))),
      "");

  private Samples() {}

  public static MemberRef member(String id) {
    return MemberRef.parse("slack:T1:" + id);
  }

  /// One of every state.
  public static List<State> states() {
    ReplyAnswers told = new ReplyAnswers("I loved your talk. Are the slides online?", "Bo Ek", "Trams, Gothenburg",
        Acquaintance.UNPLACED, new Profile("Ana", Account.PREMIUM));
    List<State> states = new ArrayList<>(inviteStates());
    states.addAll(List.of(new State.Pasting(ReplyAnswers.start("", Profile.UNKNOWN)), new State.Placing(told),
        new State.Triaged(told), new State.Resuming(DRAFTED, told),
        new State.Drafted(told, new ReplyBrief("Bo Ek", told.received(), Acquaintance.UNPLACED,
            ReplyBrief.Aim.LEARN_MORE, "Ana", 300), 0, false, DRAFTED.drafts(), "Bo, it's me.")));
    return List.copyOf(states);
  }

  /// One of every state that an invite can be in.
  public static List<State> inviteStates() {
    return List.of(new State.Choosing(InviteAnswers.start("Dana", Profile.UNKNOWN)), new State.Asking(ANSWERS),
        new State.Waiting(ANSWERS), new State.Trimming(ANSWERS, BRIEF, 17), DRAFTED,
        new State.Editing(DRAFTED, "my own words"), new State.Edited(DRAFTED, "my own\nwords"),
        new State.Resuming(DRAFTED, InviteAnswers.start("Priya", Profile.UNKNOWN)),
        new State.Sent(new State.Edited(DRAFTED, "sent words"), "sent words", 84),
        new State.Closed(State.Ending.CANCELLED));
  }

  public static Conversation conversation(String id, long revision) {
    return conversation(id, revision, DRAFTED);
  }

  public static Conversation conversation(String id, long revision, State state) {
    return new Conversation(id, revision, 3, state, NOON.plusNanos(123_456_789));
  }

  public static Profile profile(String firstName) {
    return new Profile(firstName, Account.PREMIUM);
  }

  public static SentReply sentReply(String id, Instant at) {
    return new SentReply(id, "Bo Ek", ReplyBrief.Aim.LEARN_MORE, "Thank you for your question, Bo.", 80, at);
  }

  public static KeptDraft keptDraft(String id, Instant at) {
    return new KeptDraft(id, 3, DRAFTED, at);
  }

  public static SentInvite sentInvite(String id, Instant at) {
    return new SentInvite(id, "Dana Smith", Relationship.NEVER_MET, "Hi Dana", 72, at);
  }
}
