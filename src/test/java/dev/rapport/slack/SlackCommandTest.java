package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can stand behind the command, and where its answer goes.
class SlackCommandTest {
  private SlackRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new SlackRig();
  }

  @AfterEach
  void close() throws Exception {
    assertThat(rig.slack.broken()).isEmpty();
    rig.close();
  }

  @Test
  void bareCommandAsksFirstHowTheyKnowThem() {
    rig.ana.types("/invite-coach", "");
    assertThat(rig.ana.sees()).contains("How do you know them?").doesNotContain("An invitation to");
  }

  @Test
  void nameBehindTheCommandIsTheRecipient() {
    rig.ana.types("/invite-coach", "Dana Smith");
    assertThat(rig.ana.sees()).contains("An invitation to Dana Smith.");
  }

  @Test
  void nameInTheProductsOwnWordsIsAnsweredToo() {
    rig.ana.types("/invite", "Dana Smith");
    assertThat(rig.ana.sees()).contains("An invitation to Dana Smith.");
  }

  @Test
  void checkReviewsATextAtOnceInTheAcknowledgement() {
    rig.ana.types("/invite-coach", "check Let us find synergy");
    assertThat(rig.ana.sees()).contains("Let us find synergy").contains("Say it plainly.");
    assertThat(rig.slack.calls()).containsExactly("auth.test");
  }

  @Test
  void helpNamesTheCommandAsItIsRegistered() {
    rig.ana.types("/invite-coach", "help");
    assertThat(rig.ana.sees()).contains("/invite-coach check your text").doesNotContain("/invite ");
  }

  @Test
  void answerIsOnlyForWhoAsked() {
    JsonObject answer = rig.http.deliver(rig.ana.command("/invite-coach", "help"), true);
    assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
  }

  @Test
  void commandOfAnotherNameIsToldTheRightOne() {
    JsonObject answer = rig.http.deliver(rig.ana.command("/networking", ""), true);
    assertThat(answer.get("text").getAsString()).isEqualTo("Here the coach is called /invite-coach.");
  }

  @Test
  void commandWhileAFormIsOpenLeadsBackToIt() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.ana.presses("Colleague");
    rig.quiet();
    rig.ana.closes();
    rig.quiet();
    rig.ana.types("/invite-coach", "");
    rig.ana.presses("Go on");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("We worked").contains("[ Dana ]");
  }

  @Test
  void answerThatCannotBeTakenIsSaidInTheForm() throws Exception {
    rig.ana.types("/invite-coach", "Dana");
    rig.ana.presses("Colleague");
    rig.quiet();
    rig.ana.submits(Map.of("context", "x".repeat(2000)));
    assertThat(rig.ana.sees()).contains("Please shorten this").contains("x".repeat(2000));
    rig.ana.submits(Map.of("context", "on the data team", "reason", "your new role"));
    assertThat(rig.ana.sees()).contains("Three drafts");
  }

  @Test
  void twoMembersDoNotSeeEachOther() throws Exception {
    FakeMember ben = new FakeMember(rig.slack, rig.http, "U0BEN");
    rig.ana.types("/invite-coach", "Dana");
    ben.types("/invite-coach", "Eli");
    rig.ana.presses("Colleague");
    ben.presses("Friend");
    rig.quiet();
    assertThat(rig.ana.sees()).contains("[ Dana ]").doesNotContain("Eli");
    assertThat(ben.sees()).contains("[ Eli ]").doesNotContain("Dana");
  }
}
