package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.conversation.Effect.AskMessage;
import dev.rapport.coaching.conversation.Effect.AskOwnWords;
import dev.rapport.coaching.conversation.Effect.Reason;
import dev.rapport.coaching.conversation.Effect.SaySent;
import dev.rapport.coaching.conversation.Effect.ShowAllFindings;
import dev.rapport.coaching.conversation.Effect.ShowText;
import dev.rapport.coaching.conversation.State.Drafted;
import dev.rapport.coaching.conversation.State.Edited;
import dev.rapport.coaching.conversation.State.Editing;
import dev.rapport.coaching.conversation.State.Open;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import java.util.List;

/// The steps from the first drafts to the text that was sent: the same for whatever is written.
record DraftSteps(Showing showing, Drafter drafter) {
  /// Writes drafts, or shows what keeps them from being written.
  Transition draft(Answers answers, Brief brief) {
    return draft(answers, brief, 0, false, "");
  }

  private Transition draft(Answers answers, Brief brief, int set, boolean shorter, String ownWords) {
    return switch (drafter.draft(brief, set, shorter)) {
      case Drafting.Drafted(var drafts) -> showing.enter(new Drafted(answers, brief, set, shorter, drafts, ownWords));
      case Drafting.NeedsReason _ -> undrafted(answers, brief, 0);
      case Drafting.DoesNotFit(var over) -> undrafted(answers, brief, over);
    };
  }

  private Transition undrafted(Answers answers, Brief brief, int over) {
    return switch (answers) {
      case InviteAnswers invite when over > 0 && brief instanceof InviteBrief told ->
        showing.enter(new State.Trimming(invite, told, over));
      case InviteAnswers invite -> showing.enter(new State.Waiting(invite));
      // A name that fitted into the invitation fits here.
      case FollowUpAnswers thanks ->
        Transition.to(new State.Closed(State.Ending.CANCELLED),
            new Effect.SayClosed(State.Ending.CANCELLED, thanks));
      // Only a name can be that long.
      case ReplyAnswers reply -> Transition.to(new State.Pasting(reply), new AskMessage(reply,
          List.of(new MessageProblem(MessageProblem.Part.RECIPIENT, AnswerProblem.Kind.TOO_LONG))));
    };
  }

  Transition onDrafted(Drafted drafted, Event event) {
    return switch (event) {
      case Event.AnotherSetRequested _ -> anotherSet(drafted);
      case Event.ShorterRequested _ -> shorter(drafted);
      case Event.EditRequested(var pick) when pick != Pick.OWN ->
        showing.enter(new Editing(drafted, text(drafted, pick)));
      case Event.EditRequested _ when !drafted.ownWords().isEmpty() ->
        showing.enter(new Editing(drafted, drafted.ownWords()));
      case Event.WentBack _ -> showing.enter(before(drafted));
      case Event.CopyRequested(var pick) when pick != Pick.OWN ->
        Transition.to(drafted, new ShowText(text(drafted, pick)));
      case Event.AllFindingsRequested(var pick) when pick != Pick.OWN -> Transition.to(drafted,
          new ShowAllFindings(pick, showing.review(drafted.brief(), text(drafted, pick))));
      case Event.SentReported(var pick) when pick != Pick.OWN ->
        sent(drafted, drafted.brief(), text(drafted, pick));
      case Event _ -> showing.declined(drafted, Reason.NOT_NOW);
    };
  }

  Transition onEditing(Editing editing, Event event) {
    return switch (event) {
      case Event.OwnWordsWritten(var text) when text.isBlank() ->
        Transition.to(editing, new AskOwnWords(editing, List.of(AnswerProblem.Kind.MISSING)));
      case Event.OwnWordsWritten(var text) when AnswerCheck.length(text) > ConversationMachine.OWN_WORDS_LIMIT ->
        Transition.to(editing, new AskOwnWords(editing, List.of(AnswerProblem.Kind.TOO_LONG)));
      case Event.OwnWordsWritten(var text) -> showing.enter(new Edited(editing.from(), text.strip()));
      case Event.WentBack _ -> showing.enter(editing.from().with(editing.text()));
      case Event _ -> showing.declined(editing, Reason.NOT_NOW);
    };
  }

  Transition onEdited(Edited edited, Event event) {
    return switch (event) {
      case Event.EditRequested _ -> showing.enter(new Editing(edited.from(), edited.text()));
      case Event.CopyRequested _ -> Transition.to(edited, new ShowText(edited.text()));
      case Event.AllFindingsRequested _ -> Transition.to(edited,
          new ShowAllFindings(Pick.OWN, showing.review(edited.from().brief(), edited.text())));
      case Event.SentReported _ -> sent(edited, edited.from().brief(), edited.text());
      case Event.WentBack _ -> showing.enter(edited.from().with(edited.text()));
      case Event _ -> showing.declined(edited, Reason.NOT_NOW);
    };
  }

  private static Open before(Drafted drafted) {
    return switch (drafted.answers()) {
      case InviteAnswers invite -> new State.Asking(invite);
      case ReplyAnswers reply -> new State.Triaged(reply);
      case FollowUpAnswers _ -> drafted;
    };
  }

  // When every wording has been shown the drafter begins again, and the member is told so.
  private Transition anotherSet(Drafted drafted) {
    Transition next = draft(drafted.answers(), drafted.brief(), drafted.set() + 1, drafted.shorter(),
        drafted.ownWords());
    boolean again = next.state() instanceof Drafted now
        && new Drafting.Drafted(now.drafts()).equals(drafter.draft(now.brief(), 0, now.shorter()));
    return again ? showing.declined(((Drafted) next.state()).begunAgain(), Reason.NO_OTHER_SET) : next;
  }

  private Transition shorter(Drafted drafted) {
    Transition next = draft(drafted.answers(), drafted.brief(), drafted.set(), true, drafted.ownWords());
    boolean same = next.state() instanceof Drafted now && now.drafts().equals(drafted.drafts());
    return same ? showing.declined(drafted, Reason.ALREADY_SHORTEST) : next;
  }

  private Transition sent(Open from, Brief brief, String text) {
    int personal = showing.review(brief, text).score();
    State.Sent sent = new State.Sent(from, text, personal);
    return Transition.to(sent, new Effect.LogSent(brief, text, personal), new SaySent(sent));
  }

  private static String text(Drafted drafted, Pick pick) {
    return drafted.drafts()
        .stream()
        .filter(draft -> Pick.of(draft.tone()) == pick)
        .map(Draft::text)
        .findFirst()
        .orElse("");
  }
}
