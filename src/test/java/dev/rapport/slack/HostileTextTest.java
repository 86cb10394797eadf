package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a member types is shown to the letter: it pings nobody, links nowhere, and is bold for nobody.
class HostileTextTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"<!channel>", "<@U0BOSS>", "<#C0FAKE001>", "*Dana* _and_ ~all~ `of` them", ":smile: :boom:",
      "<https://evil.example|https://bank.example>", "&lt;b&gt; & <b>", "\"quotes\" and \\ and \u0000", "> quoted",
      "```", "{\"type\":\"section\"}", "\u202eevil", "张伟 😀"})
  void memberTextIsShownToTheLetter(String text) throws Exception {
    rig.ana.types("/invite-coach", text);
    shownOnlyAsPlainText(text.strip());
    rig.ana.presses("Colleague");
    rig.quiet();
    rig.ana.submits(Map.of("recipient", text, "context", "we spoke of " + text, "reason", text));
    shownOnlyAsPlainText(text.strip());
    rig.ana.closes();
    rig.quiet();
    shownOnlyAsPlainText(text.strip());
    rig.ana.types("/invite-coach", "check " + text);
    shownOnlyAsPlainText(text.strip());
  }

  private void shownOnlyAsPlainText(String text) {
    for (Slacks.Message message : rig.slack.messages(rig.ana.user())) {
      assertThat(message.body.get("mrkdwn").getAsBoolean()).isFalse();
      String fallback = message.body.get("text").getAsString();
      assertThat(fallback).doesNotContainPattern("[<>]").doesNotContainPattern("&(?!amp;|lt;|gt;)");
      noMarkup(message.body.get("blocks"));
    }
    Slacks.View view = rig.slack.openView(rig.ana.user());
    if (view != null) {
      noMarkup(view.body.get("blocks"));
    }
    List<String> literal = new ArrayList<>();
    literals(view == null ? rig.slack.messages(rig.ana.user()).getLast().body.get("blocks") : view.body.get("blocks"),
        literal);
    assertThat(literal).anyMatch(shown -> shown.contains(text));
  }

  // Markup is read only in objects of type mrkdwn; whatever the blocks hold, none of them is one.
  private static void noMarkup(JsonElement element) {
    assertThat(element.toString()).doesNotContain("\"type\":\"mrkdwn\"").doesNotContain("\"type\":\"markdown\"");
  }

  private static void literals(JsonElement element, List<String> into) {
    if (element instanceof JsonArray array) {
      array.forEach(each -> literals(each, into));
    } else if (element instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        if (entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()) {
          into.add(entry.getValue().getAsString());
        } else {
          literals(entry.getValue(), into);
        }
      }
    }
  }
}
