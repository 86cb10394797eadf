package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole coach in Slack, with its real words: everything it shows on a walk fits Slack.
class EveryRelationshipTest {
  private static final String OWN = "Hi Dana, your talk on late events in Berlin helped us a lot. I'd like to follow your work. Ana";

  @ParameterizedTest
  @ValueSource(strings = {"Colleague", "Classmate", "Done business together", "Friend", "Met at an event", "Never met"})
  void walkFitsSlackFromTheCommandToSent(String relationship) throws Exception {
    try (SlackRig rig = new SlackRig(SlackRig::wholeCoach)) {
      rig.ana.types("/invite-coach", "Dana Smith");
      presses(rig, relationship);
      rig.ana.submits(Map.of("context", "your talk on late events at the Berlin data meetup", "reason",
          "we face the same with our billing stream", "offer", "happy to share what we learned about replays", "sender",
          "Ana"));
      assertThat(rig.ana.sees()).contains("Three drafts").contains("of 200 characters");
      for (String button : new String[]{"Another set", "Shorter", "Copy", "Back to where you were", "Edit"}) {
        presses(rig, button);
      }
      rig.ana.submits(Map.of("text", OWN));
      assertThat(rig.ana.sees()).contains(OWN);
      presses(rig, "I sent it");
      assertThat(rig.ana.sees()).contains("Noted as sent");
      assertThat(rig.slack.broken()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"I'd like to add you to my professional network on LinkedIn.", "synergy", "Hi"})
  void checkOfAnyTextFitsSlack(String text) throws Exception {
    try (SlackRig rig = new SlackRig(SlackRig::wholeCoach)) {
      rig.ana.types("/invite-coach", "check " + text);
      assertThat(rig.ana.sees()).contains(text);
      rig.ana.types("/invite-coach", "check " + (text + " ").repeat(2900 / (text.length() + 1)));
      assertThat(rig.slack.broken()).isEmpty();
    }
  }

  private static void presses(SlackRig rig, String label) throws Exception {
    rig.ana.presses(label);
    rig.quiet();
  }
}
