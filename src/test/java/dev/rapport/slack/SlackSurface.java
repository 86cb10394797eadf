package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.parity.Seen;
import dev.rapport.parity.ServedCoach;
import dev.rapport.parity.Surface;
import dev.rapport.port.CoachStore;
import dev.rapport.service.FollowUps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A member in Slack: commands, buttons and modals as signed requests, against a strict Slack.
public final class SlackSurface implements Surface {
  private final SlackRig rig;
  private final SlackMessenger messenger;
  private final FollowUps followUps;

  public SlackSurface() throws Exception {
    rig = new SlackRig(ServedCoach::of);
    messenger = new SlackMessenger(FakeSlack.BOT_TOKEN, rig.slack.apiUrl(), SlackCommandName.DEFAULT, rig.clock);
    followUps = ServedCoach.followUps(rig.store, messenger, rig.clock);
    assertThat(rig.clock.instant()).hasToString(BEGINS);
  }

  @Override
  public MemberRef member() {
    return MemberRef.parse("slack:" + FakeSlack.TEAM + ":U0ANA");
  }

  @Override
  public CoachStore store() {
    return rig.store;
  }

  @Override
  public void invites(Map<String, String> told) throws Exception {
    rig.ana.types("/invite-coach", "");
    presses(told.getOrDefault("relationship", ""));
    Map<String, String> rest = new HashMap<>(told);
    rest.remove("relationship");
    submits(rest);
  }

  @Override
  public void isWrittenTo(Map<String, String> told, String acquaintance) throws Exception {
    rig.ana.types("/invite-coach", "reply");
    rig.quiet();
    submits(told);
    presses(acquaintance);
  }

  @Override
  public void presses(String label) throws Exception {
    rig.ana.presses(label);
    rig.quiet();
  }

  @Override
  public void edits(String text) throws Exception {
    presses("Edit");
    submits(Map.of("text", text));
  }

  /// A text to copy takes the modal's place, and there is a way back; below a message it is another message.
  @Override
  public String copies() throws Exception {
    presses("Copy");
    List<String> lines = new ArrayList<>();
    rig.ana.seesJson().getAsJsonArray("blocks").forEach(each -> read(each.getAsJsonObject(), lines, new ArrayList<>()));
    String text = lines.getLast();
    if (rig.slack.openView(rig.ana.user()) != null) {
      presses("Back to where you were");
    }
    return text;
  }

  /// Whoever waits has closed the modal.
  @Override
  public void waitsAWeek() throws Exception {
    if (rig.slack.openView(rig.ana.user()) != null) {
      rig.ana.closes();
      rig.quiet();
    }
    rig.clock.pass(Duration.ofDays(7));
    followUps.tick(Set.of(Platform.SLACK));
  }

  @Override
  public Seen sees() {
    List<String> lines = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    shown().getAsJsonArray("blocks").forEach(each -> read(each.getAsJsonObject(), lines, choices));
    return new Seen(lines, choices);
  }

  /// The modal, or else the newest message that leads on: a text to copy stands below the message it is of.
  private JsonObject shown() {
    return rig.slack.openView(rig.ana.user()) != null
        ? rig.ana.seesJson()
        : rig.slack.messages(rig.ana.user())
            .reversed()
            .stream()
            .map(message -> message.body)
            .filter(body -> body.toString().contains("\"type\":\"actions\""))
            .findFirst()
            .orElseGet(rig.ana::seesJson);
  }

  private void submits(Map<String, String> told) throws Exception {
    rig.ana.submits(told);
    rig.quiet();
  }

  private static void read(JsonObject block, List<String> lines, List<String> choices) {
    switch (block.get("type").getAsString()) {
      case "header" -> lines.add(text(block.get("text")));
      case "context" -> block.getAsJsonArray("elements").forEach(each -> lines.add(text(each)));
      case "actions" -> block.getAsJsonArray("elements")
          .forEach(each -> choices.add(text(each.getAsJsonObject().get("text"))));
      case "rich_text" -> block.getAsJsonArray("elements").forEach(part -> {
        if (part.getAsJsonObject().get("type").getAsString().equals("rich_text_list")) {
          part.getAsJsonObject().getAsJsonArray("elements").forEach(item -> lines.add(spans(item)));
        } else {
          lines.add(spans(part));
        }
      });
      case "divider" -> {
        // Only looks.
      }
      case String other -> throw new IllegalStateException("a walk shows no " + other);
    }
  }

  private static String spans(JsonElement part) {
    StringBuilder text = new StringBuilder();
    part.getAsJsonObject().getAsJsonArray("elements").forEach(span -> text.append(text(span)));
    return text.toString();
  }

  private static String text(JsonElement element) {
    return element.getAsJsonObject().get("text").getAsString();
  }

  @Override
  public void leaves() throws Exception {
    assertThat(rig.slack.broken()).isEmpty();
    rig.close();
    messenger.close();
  }
}
