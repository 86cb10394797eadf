package dev.rapport.coaching.conversation;

import static dev.rapport.coaching.conversation.Spec.after;
import static dev.rapport.coaching.conversation.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.script.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationMachineTest {
  private static final Event EVENT = new Event.RelationshipChosen(Relationship.EVENT);
  private static final Event STRANGER = new Event.RelationshipChosen(Relationship.NEVER_MET);
  private static final Event ANSWERED = new Event.Answered(
      Map.of(Subject.RECIPIENT, "Dana", Subject.CONTEXT, "at DevConf", Subject.REASON, "to compare notes"));
  private static final State DRAFTED = after(EVENT, ANSWERED);

  @Test
  void aMessageThatIsQuotedAtOnceNeedsNoPasting() {
    given(Spec.after()).when(new Event.ReplyRequested("genuine words")).becomes(State.Placing.class);
    given(Spec.after()).when(new Event.ReplyRequested(" ")).becomes(State.Pasting.class);
    given(Spec.after()).when(new Event.ReplyRequested("a".repeat(3001)))
        .becomes(State.Pasting.class)
        .does(Effect.AskMessage.class);
  }

  @Test
  void aStrongSignOfAScamLeavesNoAnswerToDraft() {
    Spec strong = triaged("scam, come at once!!");
    assertThat(strong.effect(Effect.ShowTriage.class).aims()).isEmpty();
    strong.when(new Event.ReplyWanted(ReplyBrief.Aim.LEARN_MORE))
        .becomes(State.Triaged.class)
        .declines(Effect.Reason.NOT_NOW);

    triaged("scam, perhaps").when(new Event.ReplyWanted(ReplyBrief.Aim.LEARN_MORE)).becomes(State.Drafted.class);
  }

  @Test
  void aPitchIsAnsweredWithOneNo() {
    Spec pitch = triaged("pitch of ours");
    assertThat(pitch.effect(Effect.ShowTriage.class).aims()).first().isEqualTo(ReplyBrief.Aim.NO_THANKS);
    pitch.when(new Event.ReplyWanted(ReplyBrief.Aim.NO_THANKS))
        .becomes(State.Drafted.class)
        .when(new Event.WentBack())
        .becomes(State.Triaged.class);
  }

  @Test
  void anAnswerThatWasSentIsLoggedAsOneAndCanBeTakenBack() {
    Spec sent = triaged("genuine words").when(new Event.ReplyWanted(ReplyBrief.Aim.LEARN_MORE))
        .when(new Event.SentReported(Pick.BRIEF));
    assertThat(sent.effect(Effect.LogSent.class).brief()).isInstanceOf(ReplyBrief.class);
    sent.when(new Event.SentTakenBack()).does(new Effect.ForgetSent(MessageKind.REPLY)).becomes(State.Drafted.class);
  }

  @Test
  void aMessageDoesNotReplaceAnInviteWithoutAQuestion() {
    Spec asked = given(Spec.after(new Event.InviteRequested("Dana"))).when(new Event.ReplyRequested("genuine words"));
    asked.becomes(State.Resuming.class)
        .when(new Event.PutAside())
        .becomes(State.Placing.class)
        .does(Effect.KeepDraft.class);
  }

  @Test
  void startingOverShowsTheMessageOnceMore() {
    triaged("genuine words").when(new Event.StartedOver()).becomes(State.Pasting.class);
  }

  private static Spec triaged(String received) {
    return given(Spec.after(new Event.ReplyRequested(received)))
        .when(new Event.AcquaintanceChosen(Acquaintance.UNKNOWN));
  }

  @Test
  void asksHowTheyKnowEachOtherFirst() {
    Transition start = Spec.MACHINE.start("Dana", new Profile("Sam", Account.PREMIUM));
    new Spec(start).becomes(State.Choosing.class).does(Effect.AskRelationship.class);
    assertThat(((State.Choosing) start.state()).answers().sender()).isEqualTo("Sam");
  }

  @Test
  void theRelationshipDecidesTheQuestions() {
    given(after()).when(EVENT).becomes(State.Asking.class);
    assertThat(given(after()).when(EVENT).effect(Effect.AskQuestions.class).relationship())
        .isEqualTo(Relationship.EVENT);
  }

  @Test
  void threeDraftsComeWithTheirReviews() {
    Effect.OfferDrafts offer = given(after(EVENT)).when(ANSWERED)
        .becomes(State.Drafted.class)
        .effect(Effect.OfferDrafts.class);
    assertThat(offer.drafted().drafts()).hasSize(3);
    assertThat(offer.reviews()).hasSize(3);
  }

  @Test
  void everythingMayBeAnsweredInOneForm() {
    given(after()).when(new Event.Answered(Relationship.EVENT, ((Event.Answered) ANSWERED).answers()))
        .becomes(State.Drafted.class);
  }

  @Test
  void answersWithoutARelationshipAskForIt() {
    Spec spec = given(after()).when(ANSWERED).becomes(State.Choosing.class).does(Effect.AskRelationship.class);
    assertThat(((State.Choosing) spec.state()).answers().recipient()).isEqualTo("Dana");
  }

  @Test
  void aMissingNameIsAskedForAndTheOtherAnswersStay() {
    Spec spec = given(after(EVENT)).when(new Event.Answered(Map.of(Subject.CONTEXT, "at DevConf")));
    Effect.AskQuestions asked = spec.becomes(State.Asking.class).effect(Effect.AskQuestions.class);
    assertThat(asked.problems())
        .containsExactly(new AnswerProblem(Subject.RECIPIENT, AnswerProblem.Kind.MISSING));
    assertThat(asked.answers().context()).isEqualTo("at DevConf");
  }

  @Test
  void anAnswerThatIsTooLongIsAskedAboutAndNotCut() {
    String long301 = "a".repeat(301);
    Effect.AskQuestions asked = given(after(EVENT))
        .when(new Event.Answered(Map.of(Subject.RECIPIENT, "Dana", Subject.OFFER, long301)))
        .effect(Effect.AskQuestions.class);
    assertThat(asked.problems()).containsExactly(new AnswerProblem(Subject.OFFER, AnswerProblem.Kind.TOO_LONG));
    assertThat(asked.answers().offer()).isEqualTo(long301);
  }

  @Test
  void anAccountThatDoesNotExistIsAskedAgain() {
    Effect.AskQuestions asked = given(after(EVENT))
        .when(new Event.Answered(Map.of(Subject.RECIPIENT, "Dana", Subject.ACCOUNT, "gold")))
        .effect(Effect.AskQuestions.class);
    assertThat(asked.problems())
        .containsExactly(new AnswerProblem(Subject.ACCOUNT, AnswerProblem.Kind.NOT_AN_OPTION));
  }

  @Test
  void aStrangerWithoutAReasonIsAdvisedToWait() {
    given(after(STRANGER)).when(new Event.Answered(Map.of(Subject.RECIPIENT, "Dana")))
        .becomes(State.Waiting.class)
        .does(Effect.AdviseWaiting.class)
        .never(Effect.OfferDrafts.class)
        .when(new Event.ReasonPromised())
        .becomes(State.Asking.class)
        .when(new Event.Answered(Map.of(Subject.REASON, "your talk helped us")))
        .becomes(State.Drafted.class);
  }

  @Test
  void whatDoesNotFitIsAskedAboutAndFitsAfterShortening() {
    Spec spec = given(after(EVENT)).when(new Event.Answered(
        Map.of(Subject.RECIPIENT, "Dana", Subject.CONTEXT, "a".repeat(150), Subject.REASON, "b".repeat(75))));
    assertThat(spec.becomes(State.Trimming.class).effect(Effect.AskToTrim.class).over()).isEqualTo(25);
    spec.when(new Event.Answered(Map.of(Subject.REASON, "b".repeat(50)))).becomes(State.Drafted.class);
  }

  @Test
  void premiumGivesMoreRoomAndIsRemembered() {
    Spec spec = given(after(EVENT)).when(new Event.Answered(Map.of(Subject.RECIPIENT, "Dana", Subject.CONTEXT,
        "a".repeat(250), Subject.ACCOUNT, "premium", Subject.SENDER, "Sam")));
    spec.becomes(State.Drafted.class).does(new Effect.RememberProfile(new Profile("Sam", Account.PREMIUM)));
  }

  @Test
  void nothingIsRememberedTwice() {
    given(after(EVENT)).when(ANSWERED).never(Effect.RememberProfile.class);
  }

  @Test
  void anotherSetIsAnotherSet() {
    State.Drafted first = (State.Drafted) DRAFTED;
    State.Drafted second = (State.Drafted) given(DRAFTED).when(new Event.AnotherSetRequested()).state();
    assertThat(second.set()).isEqualTo(first.set() + 1);
    assertThat(second.drafts()).doesNotContainAnyElementsOf(first.drafts());
  }

  @Test
  void shorterIsSaidToBeShortestTheSecondTime() {
    given(DRAFTED).when(new Event.ShorterRequested())
        .becomes(State.Drafted.class)
        .when(new Event.ShorterRequested())
        .declines(Effect.Reason.ALREADY_SHORTEST)
        .does(Effect.OfferDrafts.class);
  }

  @Test
  void ownWordsAreReviewedAtOnce() {
    Spec spec = given(DRAFTED).when(new Event.EditRequested(Pick.WARM))
        .becomes(State.Editing.class)
        .when(new Event.OwnWordsWritten("  Dana, synergy!  "));
    Effect.OfferOwnWords offer = spec.becomes(State.Edited.class).effect(Effect.OfferOwnWords.class);
    assertThat(offer.edited().text()).isEqualTo("Dana, synergy!");
    assertThat(offer.review().findings()).hasSize(1);
  }

  @Test
  void editingAgainStartsFromTheirOwnWords() {
    Spec spec = given(DRAFTED).when(new Event.EditRequested(Pick.WARM))
        .when(new Event.OwnWordsWritten("Mine."))
        .when(new Event.EditRequested(Pick.OWN));
    assertThat(((State.Editing) spec.state()).text()).isEqualTo("Mine.");
  }

  @Test
  void emptyOwnWordsAreAskedForAgain() {
    Spec spec = given(DRAFTED).when(new Event.EditRequested(Pick.WARM)).when(new Event.OwnWordsWritten("  "));
    assertThat(spec.becomes(State.Editing.class).effect(Effect.AskOwnWords.class).problems())
        .containsExactly(AnswerProblem.Kind.MISSING);
  }

  @Test
  void copyingShowsTheTextAndChangesNothing() {
    State.Drafted drafted = (State.Drafted) DRAFTED;
    given(DRAFTED).when(new Event.CopyRequested(Pick.FORMAL))
        .becomes(DRAFTED)
        .does(new Effect.ShowText(drafted.drafts().get(2).text()));
  }

  @Test
  void allFindingsAreShownOnRequest() {
    Spec spec = given(DRAFTED).when(new Event.EditRequested(Pick.WARM))
        .when(new Event.OwnWordsWritten("synergy synergy synergy synergy"))
        .when(new Event.AllFindingsRequested(Pick.OWN));
    assertThat(spec.effect(Effect.ShowAllFindings.class).review().findings()).hasSize(4);
  }

  @Test
  void sentIsLoggedWithHowPersonalItWas() {
    Spec spec = given(DRAFTED).when(new Event.SentReported(Pick.BRIEF))
        .becomes(State.Sent.class)
        .does(Effect.SaySent.class);
    assertThat(spec.effect(Effect.LogSent.class).personal()).isEqualTo(90);
    assertThat(spec.effect(Effect.LogSent.class).brief().recipient()).isEqualTo("Dana");
  }

  @Test
  void sentCanBeTakenBack() {
    given(DRAFTED).when(new Event.SentReported(Pick.BRIEF))
        .when(new Event.SentTakenBack())
        .becomes(DRAFTED)
        .does(new Effect.ForgetSent(MessageKind.INVITE))
        .does(Effect.OfferDrafts.class);
  }

  @Test
  void sentTwiceIsLoggedOnce() {
    given(DRAFTED).when(new Event.SentReported(Pick.BRIEF))
        .when(new Event.SentReported(Pick.BRIEF))
        .never(Effect.LogSent.class)
        .declines(Effect.Reason.NOT_NOW);
  }

  @Test
  void backLeadsStepByStepToTheStartAndLosesNothing() {
    Spec spec = given(DRAFTED).when(new Event.WentBack()).becomes(State.Asking.class);
    assertThat(spec.effect(Effect.AskQuestions.class).answers().context()).isEqualTo("at DevConf");
    Spec start = spec.when(new Event.WentBack()).becomes(State.Choosing.class);
    assertThat(((State.Choosing) start.state()).answers().reason()).isEqualTo("to compare notes");
  }

  @Test
  void startingOverKeepsOnlyWhomItIsFor() {
    InviteAnswers answers = ((State.Choosing) given(DRAFTED).when(new Event.StartedOver()).state()).answers();
    assertThat(answers.recipient()).isEqualTo("Dana");
    assertThat(answers.context()).isEmpty();
  }

  @Test
  void anotherInviteAsksWhetherToGoOnOrStartAfresh() {
    given(DRAFTED).when(new Event.InviteRequested("Priya"))
        .becomes(State.Resuming.class)
        .does(Effect.OfferResume.class)
        .when(new Event.Resumed())
        .becomes(DRAFTED);
  }

  @Test
  void startingAfreshKeepsTheOldOneAmongTheDrafts() {
    Spec spec = given(DRAFTED).when(new Event.InviteRequested("Priya"))
        .when(new Event.PutAside())
        .becomes(State.Choosing.class)
        .does(new Effect.KeepDraft((State.Open) DRAFTED));
    assertThat(((State.Choosing) spec.state()).answers().recipient()).isEqualTo("Priya");
  }

  @Test
  void anUntouchedInviteIsReplacedWithoutAQuestion() {
    Spec spec = given(after()).when(new Event.InviteRequested("Priya")).becomes(State.Choosing.class);
    assertThat(((State.Choosing) spec.state()).answers().recipient()).isEqualTo("Priya");
  }

  @Test
  void keptIsKeptAsItWasEvenFromTheQuestionAboutResuming() {
    given(DRAFTED).when(new Event.InviteRequested("Priya"))
        .when(new Event.Kept())
        .becomes(State.Closed.class)
        .does(new Effect.KeepDraft((State.Open) DRAFTED));
  }

  @Test
  void whatStandsInAFormIsKeptWithTheInvite() {
    Event.Typed half = new Event.Typed(Map.of(Subject.CONTEXT, "at DevConf"), Map.of(), null);
    State.Open kept = given(after(EVENT)).when(new Event.FormLeft(half, new Event.Kept()))
        .effect(Effect.KeepDraft.class)
        .state();
    assertThat(((State.Asking) kept).answers().context()).isEqualTo("at DevConf");
  }

  @Test
  void ownWordsAreStillThereAfterALookAtTheDrafts() {
    Event.Typed words = new Event.Typed(Map.of(), Map.of(), "Dana, it's me.");
    State.Editing again = (State.Editing) given(DRAFTED).when(new Event.EditRequested(Pick.WARM))
        .when(new Event.FormLeft(words, new Event.WentBack()))
        .becomes(State.Drafted.class)
        .when(new Event.ShorterRequested())
        .when(new Event.AnotherSetRequested())
        .when(new Event.EditRequested(Pick.OWN))
        .state();
    assertThat(again.text()).isEqualTo("Dana, it's me.");
  }

  @Test
  void aDraftThatWasOnlyLookedAtIsNobodysOwnWords() {
    given(DRAFTED).when(new Event.EditRequested(Pick.WARM)).when(new Event.WentBack()).becomes(DRAFTED);
  }

  @Test
  void changedQuestionsAreAskedAgainWithTheAnswersStillThere() {
    Spec spec = given(after(EVENT)).when(new Event.ScriptChanged(Map.of(Subject.CONTEXT, "at DevConf")));
    spec.declines(Effect.Reason.SCRIPT_CHANGED);
    assertThat(spec.effect(Effect.AskQuestions.class).answers().context()).isEqualTo("at DevConf");
  }

  @Test
  void presentingAStateIsWhatEnteringItShowed() {
    Spec entered = given(after(EVENT)).when(ANSWERED);
    assertThat(Spec.MACHINE.present(entered.state())).isEqualTo(List.copyOf(entered.transition().effects()));
  }
}
