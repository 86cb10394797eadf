package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whole walks over signed requests, as a member sees them in Teams.
class TeamsWalkTest {
  private static final Map<String, String> EVENT = Map.of("recipient", "Dana Smith", "relationship", "Met at an event",
      "context", "at the Berlin meetup", "reason", "your talk on queues", "sender", "Ana");

  private final StringBuilder transcript = new StringBuilder();
  private TeamsRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new TeamsRig();
  }

  @AfterEach
  void close() throws Exception {
    assertThat(rig.teams.broken()).isEmpty();
    rig.close();
  }

  @Test
  void fromTheInstallationToSent() throws Exception {
    rig.ana.installs();
    shows("adds the app");
    types("invite Dana Smith");
    presses("See three drafts", EVENT);
    rig.ana.fills("Which one?", "Brief");
    presses("Copy");
    presses("Edit");
    presses("Look at it", Map.of("text",
        "Dana, your talk on queues in Berlin changed how we batch. I'd like to follow your work. Ana"));
    presses("I sent it");
    Golden.check("walk-event.txt", transcript.toString());
    assertThat(rig.store.sentInvites(TeamsRig.ref(rig.ana), Instant.MIN, Instant.MAX)).singleElement()
        .satisfies(sent -> assertThat(sent.recipient()).isEqualTo("Dana Smith"));
  }

  @Test
  void aMessageReceivedIsReadAndAnswered() throws Exception {
    types("/reply");
    presses("Read it", Map.of("received",
        "Hi Ana & team, your talk on queues in Berlin changed how we batch. Are the slides online? Bo Ek"));
    presses("I don't know them");
    presses("Draft an answer");
    presses("Edit");
    presses("Look at it",
        Map.of("text", "Hi Bo, thank you for writing. I don't think we've met. What are you batching? Ana"));
    presses("I sent it");
    Golden.check("walk-reply.txt", transcript.toString());
    assertThat(rig.store.sentReplies(TeamsRig.ref(rig.ana), Instant.MIN, Instant.MAX)).hasSize(1);
  }

  @Test
  void withoutAReasonItAdvisesToWaitAndKeepsWhatWasTyped() throws Exception {
    types("invite");
    presses("Keep for later", Map.of("recipient", "Dana Smith", "relationship", "Never met", "offer", "our checklist"));
    types("drafts");
    presses("Open");
    assertThat(rig.ana.sees()).contains("Dana Smith", "our checklist");
    presses("See three drafts", Map.of("relationship", "Never met"));
    presses("I do have a reason");
    Golden.check("walk-waiting.txt", transcript.toString());
  }

  @Test
  void whatIsMissingIsSaidAboveItsField() throws Exception {
    types("invite");
    presses("See three drafts", Map.of("recipient", "Dana", "relationship", "Colleague"));
    assertThat(rig.ana.sees()).contains("⚠ Please fill this in; the note needs it.", "(x) Colleague", "> Dana");
  }

  @Test
  void theClientAsksForWhatIsRequiredAndLetsWhoCancelsGo() throws Exception {
    types("invite");
    assertThatThrownBy(() -> rig.ana.presses("See three drafts")).hasMessageContaining("Please fill this in.");
    presses("Stop");
    assertThat(rig.ana.sees()).doesNotContain("See three drafts");
  }

  @Test
  void everyCommandWorksWithAndWithoutASlashInAnyCase() throws Exception {
    for (String command : List.of("hi", "Hello", "HELP", "/help", "home", "Settings", "drafts", "/Drafts", "log",
        "LOG 2 comments", "/log", "check I'd like to add you to my professional network", "summary", "weekly", "forget",
        "cancel", "what is this", "")) {
      int before = rig.ana.messages().size();
      types(command);
      assertThat(rig.ana.messages().size()).as(command).isGreaterThan(before);
    }
    Golden.check("commands.txt", transcript.toString());
  }

  @Test
  void whatIsKeptComesToTheMemberAloneAndIsForgottenAfterOneQuestion() throws Exception {
    // The answer and what is kept come side by side, in whatever order.
    rig.ana.types("export");
    rig.quiet();
    assertThat(rig.ana.messages()).hasSize(3);
    assertThat(rig.ana.messages()).anySatisfy(message -> assertThat(message.body.path("text").asText())
        .isEqualTo("{\"member\": \"" + TeamsRig.ref(rig.ana) + "\"}"));
    types("forget");
    presses("Forget me");
    assertThat(rig.forgotten).containsExactly(TeamsRig.ref(rig.ana));
  }

  @Test
  void aClientThatKnowsNoExecuteIsAnsweredInPlaceToo() throws Exception {
    rig.ana.old = true;
    types("invite Dana Smith");
    presses("See three drafts", EVENT);
    rig.ana.looksAnew();
    assertThat(rig.ana.sees()).contains("Three drafts", "Dana");
    assertThat(rig.ana.messages()).hasSize(1);
    assertThat(rig.ana.newest().updates).isEqualTo(1);
  }

  @Test
  void anotherDeviceSeesWhatWasPressed() throws Exception {
    types("invite Dana Smith");
    presses("See three drafts", EVENT);
    rig.ana.looksAnew();
    assertThat(rig.ana.sees()).contains("Three drafts");
  }

  @Test
  void aDoubleClickChangesNothingMoreAndIsAnsweredAlike() throws Exception {
    types("invite Dana Smith");
    EVENT.forEach(rig.ana::fills);
    ObjectNode one = rig.ana.pressed("See three drafts");
    ObjectNode two = rig.ana.pressed("See three drafts");
    ObjectNode late = rig.ana.pressed("See three drafts");
    String first = rig.ana.deliver(one).body();
    assertThat(rig.ana.deliver(two).body()).isEqualTo(first);
    rig.clock.pass(Duration.ofSeconds(4));
    assertThat(rig.ana.deliver(late).body()).contains("belongs to an earlier step");
  }

  @Test
  void aRepeatedDeliveryIsAnsweredOnce() throws Exception {
    ObjectNode activity = rig.ana.message("help");
    rig.ana.deliver(activity);
    rig.ana.deliver(activity);
    rig.quiet();
    assertThat(rig.ana.messages()).hasSize(1);
  }

  @Test
  void whoAddsTheAppIsWelcomedOnce() throws Exception {
    rig.ana.installs();
    rig.ana.installs();
    rig.restart();
    rig.ana.installs();
    rig.quiet();
    assertThat(rig.ana.messages()).hasSize(1);
    rig.ana.removes();
    rig.ana.installs();
    rig.quiet();
    assertThat(rig.ana.messages()).hasSize(2);
  }

  @Test
  void inAChannelItOpensTheChatAndLeavesALine() throws Exception {
    rig.ana.mentions(FakeTeams.GENERAL, "invite Dana Smith");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("A few facts", "> Dana Smith");
    String thread = rig.teams.threads(FakeTeams.GENERAL).getFirst();
    assertThat(rig.teams.messages(thread)).singleElement()
        .satisfies(line -> assertThat(line.body.path("text").asText()).isEqualTo(TeamsCards.ANSWERED_ALONE));
    assertThat(rig.teams.messages(FakeTeams.GENERAL)).isEmpty();
  }

  @Test
  void whoCannotBeWrittenToIsToldInTheChannelWhatToDo() throws Exception {
    rig.teams.fail(new FakeTeams.Fault(403, "BotDisabledByAdmin", ""));
    rig.ana.mentions(FakeTeams.GENERAL, "invite");
    rig.quiet();
    assertThat(rig.teams.messages(rig.teams.threads(FakeTeams.GENERAL).getFirst())).singleElement()
        .satisfies(line -> assertThat(line.body.path("text").asText()).isEqualTo(TeamsCards.NOT_REACHED));
  }

  private void types(String text) throws Exception {
    rig.ana.types(text);
    shows(text);
  }

  private void presses(String title) throws Exception {
    presses(title, Map.of());
  }

  private void presses(String title, Map<String, String> values) throws Exception {
    rig.ana.presses(title, values);
    shows("presses [" + title + "]");
  }

  private void shows(String did) throws Exception {
    rig.quiet();
    transcript.append(">>> ").append(did).append("\n\n").append(rig.ana.sees()).append("\n\n");
  }
}
