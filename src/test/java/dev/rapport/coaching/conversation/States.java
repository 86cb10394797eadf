package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.script.Subject;
import java.util.List;
import java.util.Map;

/// One example of every state, for the tests that must see them all.
public final class States {
  private static final Event.Answered ANSWERED = new Event.Answered(
      Map.of(Subject.RECIPIENT, "Dana", Subject.CONTEXT, "at DevConf", Subject.REASON, "to compare notes"));
  private static final Event CHOSEN = new Event.RelationshipChosen(Relationship.EVENT);
  private static final Event EDIT = new Event.EditRequested(Pick.WARM);

  private static final Event REPLY = new Event.ReplyRequested("genuine words");
  private static final Event UNKNOWN = new Event.AcquaintanceChosen(Acquaintance.UNKNOWN);
  private static final Event ANSWER = new Event.ReplyWanted(ReplyBrief.Aim.LEARN_MORE);

  private States() {}

  public static List<State> all() {
    return List.of(Spec.after(), Spec.after(CHOSEN),
        Spec.after(new Event.RelationshipChosen(Relationship.NEVER_MET),
            new Event.Answered(Map.of(Subject.RECIPIENT, "Dana"))),
        Spec.after(CHOSEN, new Event.Answered(Map.of(Subject.RECIPIENT, "Dana", Subject.CONTEXT, "a".repeat(250)))),
        Spec.after(CHOSEN, ANSWERED), Spec.after(CHOSEN, ANSWERED, EDIT),
        Spec.after(CHOSEN, ANSWERED, EDIT,
            new Event.OwnWordsWritten("synergy, synergy, synergy, synergy!")),
        Spec.after(CHOSEN, ANSWERED, new Event.InviteRequested("Priya")),
        Spec.after(CHOSEN, ANSWERED, new Event.SentReported(Pick.WARM)), Spec.after(CHOSEN, new Event.Cancelled()),
        Spec.after(new Event.ReplyRequested("")), Spec.after(REPLY), Spec.after(REPLY, UNKNOWN),
        Spec.after(new Event.ReplyRequested("scam at once!!"), UNKNOWN),
        Spec.after(new Event.ReplyRequested("pitch of ours"), UNKNOWN),
        Spec.after(REPLY, UNKNOWN, ANSWER), Spec.after(REPLY, UNKNOWN, ANSWER, EDIT),
        Spec.after(REPLY, UNKNOWN, ANSWER, new Event.SentReported(Pick.WARM)),
        Spec.after(CHOSEN, ANSWERED, REPLY), thanks(), Spec.MACHINE.on(thanks(), EDIT).state(),
        Spec.MACHINE.on(thanks(), new Event.SentReported(Pick.WARM)).state());
  }

  private static State thanks() {
    return Spec.MACHINE.thank(
        new InviteBrief("Dana", Relationship.EVENT, "at DevConf", "to compare notes", "", "Sam", 200), Profile.UNKNOWN)
        .state();
  }

  public static ConversationMachine machine() {
    return Spec.MACHINE;
  }
}
