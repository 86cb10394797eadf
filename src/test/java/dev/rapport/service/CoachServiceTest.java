package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.coaching.conversation.State;
import dev.rapport.message.Token;
import dev.rapport.port.CoachStore;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.port.NotSavedException;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoachServiceTest {
  private static final MemberRef SAM = MemberRef.parse("web:practice:sam");
  private static final Map<String, String> FACTS = Map.of("recipient", "Dana Smith", "context", "at DevConf",
      "reason", "to compare notes");
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final InstantSource clock = now::get;
  private final PlainMind mind = new PlainMind();
  private CoachStore store = new MemoryCoachStore(clock);
  private CoachService coach = Chat.coach(store, clock, mind, mind);
  private Chat chat = new Chat(coach, SAM);

  @BeforeEach
  void start() {
    store = new MemoryCoachStore(clock);
    coach = Chat.coach(store, clock, mind, mind);
    chat = new Chat(coach, SAM);
  }

  private Chat drafted() {
    return chat.says("/invite Dana Smith").presses("Met at an event").fills(FACTS);
  }

  @Test
  void arrivingForTheFirstTimeIsAWelcome() {
    chat.arrives().reads("Who would you like to meet?").presses("Write an invitation").reads("How do you know them?");
  }

  @Test
  void theWholeWalkEndsWithANoteThatCounts() {
    drafted().reads("Three drafts").presses("I sent it").reads("on its way").reads("note 1 of 5");
    assertThat(store.sentInvites(SAM, NOON.minusSeconds(1), NOON.plusSeconds(1))).hasSize(1);
  }

  @Test
  void sentTakenBackIsForgotten() {
    drafted().presses("I sent it").presses("I haven't sent it after all").reads("Three drafts");
    assertThat(store.sentInvites(SAM, NOON.minusSeconds(1), NOON.plusSeconds(1))).isEmpty();
  }

  @Test
  void whenEverySetWasShownTheFirstComesAgainAndIsCalledSo() {
    // However often, this drafter has one way to say it shortly.
    drafted().presses("Another set").doesNotRead("first ones again");
    chat.presses("Shorter").presses("Another set").reads("the first ones again").reads("Three drafts");
  }

  @Test
  void whatIsTakenBackIsOutOfTheBudgetAtOnce() {
    drafted().reads("0 of 5 notes").presses("I sent it").presses("I haven't sent it after all").reads("0 of 5 notes");
  }

  @Test
  void theLastNoteIsSaidToBeTheLastAndTheNextDraftsSayWhatElseToDo() {
    for (int note = 1; note < Account.FREE_NOTES_A_MONTH; note++) {
      drafted().presses("I sent it").doesNotRead("the last one");
    }
    drafted().reads("4 of 5 notes").presses("I sent it").reads("the last one this month");
    drafted().reads("5 of 5 notes").reads("none left").reads("without a note").reads("the 1st");
  }

  @Test
  void notesOfAnotherMonthDoNotCount() {
    drafted().presses("I sent it");
    now.set(Instant.parse("2026-12-01T00:00:01Z"));
    drafted().presses("I sent it").reads("note 1 of 5");
  }

  @Test
  void theSlashCommandMayHaveAnyName() {
    chat.says("/invite-coach Dana Smith").reads("An invitation to Dana Smith.");
  }

  @Test
  void plainWordsWorkWithoutASlash() {
    chat.says("invite Dana Smith").reads("An invitation to Dana Smith.");
  }

  @Test
  void greetingsAndQuestionsLeadOn() {
    chat.says("Hi")
        .reads("What I can do")
        .says("what is this")
        .reads("I didn't follow that")
        .presses("Write an invitation")
        .reads("How do you know them?");
  }

  @Test
  void checkReviewsAtOnceAndStartsNoWalk() {
    chat.says("/invite check Let us find synergy").reads("Not yet").reads("“synergy”");
    assertThat(store.conversation(SAM)).isEmpty();
  }

  @Test
  void checkWithoutATextSaysWhatIsMissing() {
    chat.says("/invite check").reads("Put the text behind it");
  }

  @Test
  void comingBackGoesOnWhereItWas() {
    drafted();
    new Chat(coach, SAM).arrives().reads("You were writing to Dana Smith").reads("Three drafts");
  }

  @Test
  void anotherInviteIsAskedAboutAndTheOldOneKept() {
    drafted().says("/invite Priya")
        .reads("You were writing to Dana Smith")
        .presses("Start afresh")
        .reads("An invitation to Priya.")
        .says("/invite drafts")
        .reads("To Dana Smith")
        .presses("Open")
        .reads("Three drafts")
        .reads("Dana Smith");
    assertThat(store.keptDrafts(SAM)).as("Priya's waits in its place").hasSize(1);
  }

  @Test
  void aKeptDraftOpensAndIsSentUnderItsOwnId() {
    String first = drafted().token("Another set").conversation();
    chat.presses("Keep for later")
        .reads("Kept for later")
        .says("/invite Priya")
        .says("/invite drafts")
        .presses("Open")
        .presses("I sent it");
    assertThat(store.sentInvites(SAM, NOON.minusSeconds(1), NOON.plusSeconds(1)))
        .singleElement()
        .satisfies(sent -> assertThat(sent.id()).isEqualTo(first));
  }

  @Test
  void aDraftIsDeletedOnlyAfterOneQuestion() {
    drafted().presses("Keep for later").presses("Your drafts").presses("Delete").reads("gone for good");
    assertThat(store.keptDrafts(SAM)).hasSize(1);
    chat.presses("Delete it").reads("The draft is deleted.");
    assertThat(store.keptDrafts(SAM)).isEmpty();
    chat.presses("Delete it").reads("no longer here");
  }

  @Test
  void manyDraftsAreListedPageByPage() {
    for (int i = 0; i < 12; i++) {
      now.set(NOON.plusSeconds(i));
      chat.says("/invite Person " + i).presses("Friend").presses("Keep for later");
    }
    chat.says("/invite drafts")
        .reads("Person 11")
        .reads("Person 2")
        .doesNotRead("Person 1,")
        .presses("Older ones")
        .reads("Person 1,")
        .reads("Person 0,");
  }

  @Test
  void aStaleButtonIsRefusedKindlyAndThePresentStepShown() {
    Token stale = chat.says("/invite Dana").token("Colleague");
    chat.presses("Friend").pressesAgain(stale).reads("belongs to an earlier step").reads("We know each other");
  }

  @Test
  void aLinkOrAGuessIsAskedForInWords() {
    chat.says("/invite Dana").presses("Met at an event").fills(Map.of("context", "not sure, maybe at Slush?"));
    chat.reads("A link or a guess gives the note nothing to hold on to").reads("maybe at Slush?");
    chat.fills(Map.of("context", "https://example.org/slush")).reads("A link or a guess");
    chat.fills(Map.of("context", "at Slush, in the queue for coffee")).reads("Three drafts");
  }

  @Test
  void anUnknownSlashCommandBeginsNothing() {
    chat.says("/foo Dana").doesNotRead("How do you know them?").reads("/invite");
  }

  @Test
  void whatStandsInAFormThatIsKeptIsThereWhenItIsOpened() {
    chat.says("/invite Dana").presses("Friend").leaves("Keep for later", Map.of("context", "the choir in Ulm"));
    chat.says("/invite drafts").presses("Open").reads("the choir in Ulm");
  }

  @Test
  void aFormThatCameTooLateIsNotLost() {
    Token late = chat.says("/invite Dana").presses("Friend").form().token();
    chat.presses("Back").presses("Colleague").sendsAgain(late, Map.of("context", "the choir in Ulm"));
    chat.reads("belongs to an earlier step").reads("the choir in Ulm");
  }

  @Test
  void aButtonOfAFinishedWalkSaysSo() {
    Token old = drafted().token("Shorter");
    chat.presses("Stop").pressesAgain(old).reads("That conversation is over");
  }

  @Test
  void anInventedButtonChangesNothing() {
    drafted();
    long revision = store.conversation(SAM).orElseThrow().revision();
    chat.pressesAgain(new Token("c1", revision, "rm-rf", "")).reads("Three drafts");
    chat.pressesAgain(new Token("c1", revision, "choose", "boss")).reads("Three drafts");
    assertThat(store.conversation(SAM).orElseThrow().revision()).isEqualTo(revision);
  }

  @Test
  void anotherMembersButtonReachesNothing() {
    Token hers = drafted().token("I sent it");
    MemberRef eve = MemberRef.parse("web:practice:eve");
    new Chat(coach, eve).pressesAgain(hers).doesNotRead("Dana");
    assertThat(store.conversation(SAM).orElseThrow().state()).isInstanceOf(State.Drafted.class);
  }

  @Test
  void aRepeatedDeliveryChangesNothingAndShowsThePresentStep() {
    Token sent = drafted().token("I sent it");
    chat.presses("I sent it");
    assertThat(chat.repeats(new Input.Pressed(sent)).cards()).isEqualTo(chat.last().cards());
    assertThat(store.sentInvites(SAM, NOON.minusSeconds(1), NOON.plusSeconds(1))).hasSize(1);
  }

  @Test
  void copyingDoesNotMakeTheOtherButtonsStale() {
    drafted().presses("Copy").reads("To copy").presses("I sent it").reads("Noted as sent");
  }

  @Test
  void firstNameAndAccountAreRemembered() {
    chat.says("/invite Dana")
        .presses("Friend")
        .fills(Map.of("recipient", "Dana", "context", "from the choir",
            "sender", "Sam", "account", "premium"))
        .presses("Stop");
    chat.says("/invite Priya").presses("Friend").reads("> Sam").reads("(x) Premium");
  }

  @Test
  void aVeryLongTextIsAnsweredAndNotRead() {
    chat.says("/invite check " + "a".repeat(CoachService.LONGEST_TEXT)).reads("more than I can read at once");
    chat.says("/invite " + "a".repeat(200)).reads("more than I can read at once");
  }

  @Test
  void whatCouldNotBeSavedIsSaidAndNothingIsLost() {
    drafted();
    Chat broken = new Chat(Chat.coach(refusing(store), clock, mind, mind), SAM);
    broken.arrives().presses("Another set").reads("Not saved").reads("Nothing you had before is lost");
    new Chat(coach, SAM).arrives().reads("warm 0: Dana Smith");
  }

  @Test
  void thePreviewReviewsAgainstTheOpenInviteAndSavesNothing() {
    drafted().presses("Edit");
    long revision = store.conversation(SAM).orElseThrow().revision();
    assertThat(dev.rapport.message.PlainText.of(coach.preview(SAM, "synergy!"))).contains("Say it plainly.");
    assertThat(store.conversation(SAM).orElseThrow().revision()).isEqualTo(revision);
  }

  @Test
  void suggestionsNameTheCommands() {
    assertThat(coach.suggestions()).extracting(Coach.Suggestion::command).contains("/invite", "/invite check");
  }

  /// A disk that is full: reads work, writes do not.
  private static CoachStore refusing(CoachStore store) {
    return (CoachStore) Proxy.newProxyInstance(CoachStore.class.getClassLoader(), new Class<?>[]{CoachStore.class},
        (_, method, arguments) -> {
          if (method.getName().equals("commit")) {
            throw new NotSavedException("no space left", new IOException("no space left"));
          }
          try {
            return method.invoke(store, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  @Test
  void oneTurnWinsWhenTheStoreHasMovedOn() {
    drafted();
    Chat other = new Chat(Chat.coach(store, clock, mind, mind), SAM);
    other.arrives().presses("Another set");
    chat.presses("Shorter").reads("belongs to an earlier step").reads("warm 1: Dana Smith");
    assertThat(store.commit(new Turn(SAM, new DeliveryId("late"), NOON, 1, java.util.List.of())))
        .isEqualTo(CoachStore.Commit.STALE);
  }
}
