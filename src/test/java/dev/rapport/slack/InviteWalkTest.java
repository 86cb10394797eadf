package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.slack.render.SlackJson;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whole walks over signed requests, as a member sees them in Slack.
class InviteWalkTest {
  private final StringBuilder transcript = new StringBuilder();
  private final JsonObject json = new JsonObject();
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
  void fromTheCommandToSent() throws Exception {
    types("/invite-coach", "Dana Smith");
    presses("Met at an event");
    submits(Map.of("context", "at the Berlin meetup", "reason", "your talk on queues"));
    presses("Copy");
    presses("Back to where you were");
    presses("Edit");
    submits(
        Map.of("text", "Dana, your talk on queues in Berlin changed how we batch. I'd like to follow your work. Ana"));
    presses("I sent it");
    closes();
    Golden.check("walk-event.txt", transcript.toString());
    Golden.check("walk-event.json", pretty());
  }

  @Test
  void fromTheShortcutToKeptForLater() throws Exception {
    rig.ana.usesShortcut(SlackGateway.SHORTCUT);
    shows("uses the shortcut");
    presses("Never met");
    presses("Keep for later");
    closes();
    types("/invite-coach", "drafts");
    Golden.check("walk-shortcut.txt", transcript.toString());
    Golden.check("walk-shortcut.json", pretty());
  }

  @Test
  void fromAMessageToItsAnswer() throws Exception {
    rig.ana.usesMessageShortcut(SlackGateway.MESSAGE_SHORTCUT,
        "Hi Ana &amp; team, your talk on queues in Berlin changed how we batch. Are the slides on "
            + "<https://slides.example/q|slides.example>? Bo Ek");
    shows("uses the shortcut on a message");
    presses("I don't know them");
    presses("Draft an answer");
    presses("Edit");
    submits(Map.of("text", "Hi Bo, thank you for writing. I don't think we've met. What are you batching? Ana"));
    presses("I sent it");
    closes();
    Golden.check("walk-reply.txt", transcript.toString());
    Golden.check("walk-reply.json", pretty());
  }

  private void types(String command, String text) throws Exception {
    rig.ana.types(command, text);
    shows(command + " " + text);
  }

  private void presses(String label) throws Exception {
    rig.ana.presses(label);
    shows("presses [" + label + "]");
  }

  private void submits(Map<String, String> values) throws Exception {
    rig.ana.submits(values);
    shows("submits");
  }

  private void closes() throws Exception {
    rig.ana.closes();
    shows("closes the modal");
  }

  private void shows(String did) throws Exception {
    rig.quiet();
    json.add((json.size() + 1) + " " + did, rig.ana.seesJson());
    transcript.append(">>> ").append(did).append("\n\n").append(rig.ana.sees()).append("\n\n");
  }

  // The fake is on another port every time.
  private String pretty() {
    return SlackJson.GSON.newBuilder()
        .setPrettyPrinting()
        .create()
        .toJson(json)
        .replaceAll("http://127\\.0\\.0\\.1:[0-9]+/", "https://hooks.slack.com/");
  }
}
