package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.content.Content;
import dev.rapport.message.Token;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole chats as a member reads them, kept as text: a change of the product is read in the difference.
/// `-Dgolden.write=true` writes them anew.
class TranscriptTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/chat");
  private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  private static final Drafter DRAFTER = new PhrasebookDrafter(CONTENT.phrasebook());
  private static final Reviewer REVIEWER = new RubricReviewer(CONTENT.rubric(), new SignTriager(CONTENT.signs()));

  static Stream<Arguments> walks() {
    return Stream.of(
        walk("colleague", chat -> chat.says("/invite Priya Raman")
            .presses("Colleague")
            .fills(Map.of("context",
                "she was my team lead at Siemens in 2019", "reason", "I'd like to hear how she builds teams", "sender",
                "Jonas"))
            .presses("Another set")
            .presses("I sent it", 1)),
        walk("classmate", chat -> chat.says("/invite Yao Ming")
            .presses("Classmate")
            .fills(Map.of("context",
                "at Stanford, in the batteries seminar of 2012", "reason", "want to follow his work on batteries"))
            .presses("Shorter")
            .presses("Shorter")
            .presses("Keep for later")
            .presses("Your drafts")
            .presses("Open")),
        walk("business", chat -> chat.says("/invite")
            .presses("Done business together")
            .fills(Map.of("recipient",
                "Omar Haddad", "context", "on the warehouse audit last spring", "reason", "learning about cold chains",
                "offer", "our checklist for the same audit", "sender", "Lee", "account", "premium"))
            .presses("Copy", 2)
            .presses("Change my answers")
            .presses("Back")
            .presses("Stop")),
        walk("friend", chat -> chat.says("/invite Zoë Müller")
            .presses("Friend")
            .fills(Map.of("context",
                "from the Tuesday running group"))
            .says("/invite Dana")
            .presses("Go on")
            .presses("I sent it")
            .presses("I haven't sent it after all")),
        walk("event", chat -> chat.arrives()
            .says("/invite Dana Smith")
            .presses("Met at an event")
            .fills(Map.of(
                "context", "at DevConf in Brno, after the talk on flaky tests", "reason",
                "I'd like to compare notes on test suites", "sender", "Sam"))
            .presses("Edit")
            .fills(Map.of("text",
                "Hi Dana, it was great to meet you at the conference! I'd love to add you to my network."))
            .presses("Edit")
            .fills(Map.of("text", "Hi Dana, we spoke after the talk on flaky tests at DevConf. "
                + "I tried your retry trick and it held. I'd like to compare notes. Sam"))
            .presses("I sent it")),
        walk("never-met", chat -> chat.says("/invite Dr. Maria Lopez")
            .presses("Never met")
            .fills(Map.of("context",
                "her article on pricing for small shops"))
            .presses("I do have a reason")
            .fills(Map.of("reason",
                "I run a bakery and am setting my own prices this spring", "sender", "Ann"))
            .presses("I sent it", 2)),
        walk("reply-genuine", chat -> chat.arrives()
            .presses("Answer a message")
            .fills(Map.of("received",
                "Hi Ana, I was in the third row at your talk on flaky tests in Brno. You said you "
                    + "quarantine a test after two random failures: do you ever let one back in? Tomás",
                "recipient",
                "Tomás Horák", "headline", "Test engineer", "sender", "Ana"))
            .presses("I don't know them")
            .presses("Draft an answer")
            .presses("Another set")
            .presses("Edit")
            .fills(Map.of("text",
                "Hi Tomás, thank you for your question. I don't think we've met. I'd be happy to jump "
                    + "on a call this week."))
            .presses("Back to the drafts")
            .presses("Shorter")
            .presses("Copy", 1)
            .presses("I sent it", 1)),
        walk("reply-generic",
            chat -> chat.says("/invite reply I'd like to add you to my professional network on LinkedIn.")
                .presses("I can't place them")
                .presses("Decline kindly")
                .presses("Back")
                .presses("Draft an answer")
                .presses("Keep for later")
                .presses("Your drafts")
                .presses("Open")
                .presses("I sent it")
                .presses("I haven't sent it after all")),
        walk("reply-pitch",
            chat -> chat.says("/invite reply Hi Dan, we help companies like yours cut payroll costs by 30%. "
                + "Do you have 15 minutes for a demo this week? Best, Rick Stone")
                .presses("I don't know them")
                .presses("A polite no")
                .presses("Stop")),
        walk("reply-scam", chat -> chat.says("/invite reply")
            .fills(Map.of("received", ""))
            .fills(Map.of("received",
                "Dear friend, a late client left 9 million dollars and I want to present you as the "
                    + "next of kin. Write to me on WhatsApp +44 7700 900123 or see https://paypa1-secure.example/claim"))
            .presses("I don't know them")
            .presses("Check the text again")
            .fills(Map.of())
            .presses("I know them")
            .presses("Leave it unanswered")),
        walk("reply-meanwhile", chat -> chat.says("/invite Dana Smith")
            .presses("Met at an event")
            .says("/invite reply Hi Ana, it's Lena from the Tuesday running group. Could you send me the name of the "
                + "physio you mentioned?")
            .presses("Start afresh")
            .presses("I know them")
            .presses("Draft an answer")
            .says("/invite drafts")
            .says("/invite cancel")),
        walk("thank-you", chat -> chat.says("/invite Dana Smith")
            .presses("Met at an event")
            .fills(Map.of("context", "at DevConf in Brno, after the talk on flaky tests", "reason",
                "I'd like to compare notes on test suites", "sender", "Sam"))
            .presses("I sent it")
            .pressesAgain(Token.of("outcome", "accepted.c1"))
            .presses("Draft a thank-you")
            .presses("Another set")
            .presses("Shorter")
            .presses("Edit")
            .fills(Map.of("text", "Thanks for connecting, Dana! Do you have 15 minutes for a call this week?"))
            .presses("Edit")
            .fills(Map.of("text", "Hi Dana, thank you for accepting. We met at DevConf after the talk on flaky tests. "
                + "The retry script I mentioned is yours if it helps. Sam"))
            .presses("I sent it")),
        walk("check", chat -> chat.says("hello")
            .says("/invite check I'd like to add you to my professional network "
                + "on LinkedIn.")
            .says("/invite check Hi Dana, your talk on flaky tests at DevConf saved our sprint. "
                + "I'd like to follow your work.")
            .says("what is this?")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walks")
  void readsAsItDid(String name, UnaryOperator<Chat> walk) throws IOException {
    CoachService coach = Chat.coach(new MemoryCoachStore(NOON), NOON, DRAFTER, REVIEWER);
    String transcript = walk.apply(new Chat(coach, MemberRef.parse("web:practice:sam"))).transcript();
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, transcript);
    }
    assertThat(transcript).isEqualTo(Files.readString(golden));
  }

  @Test
  void theReadmeShowsTheEventWalkAsItIs() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String golden = Files.readString(GOLDEN.resolve("event.txt"));
    String shown = readme.substring(readme.indexOf("```text\n") + "```text\n".length());
    assertThat(golden).contains(shown.substring(0, shown.indexOf("\n```")));
  }

  private static Arguments walk(String name, UnaryOperator<Chat> walk) {
    return Arguments.of(name, walk);
  }
}
