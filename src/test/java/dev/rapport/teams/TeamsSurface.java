package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.parity.Seen;
import dev.rapport.parity.Surface;
import dev.rapport.port.CoachStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A member in Teams: words, forms and buttons as signed activities, against a strict Teams.
public final class TeamsSurface implements Surface {
  private final TeamsRig rig;

  public TeamsSurface() throws Exception {
    rig = new TeamsRig(true);
    assertThat(rig.clock.instant()).hasToString(BEGINS);
  }

  @Override
  public MemberRef member() {
    return TeamsRig.ref(rig.ana);
  }

  @Override
  public CoachStore store() {
    return rig.store;
  }

  @Override
  public void invites(Map<String, String> told) throws Exception {
    types("invite");
    presses("See three drafts", told);
  }

  @Override
  public void isWrittenTo(Map<String, String> told, String acquaintance) throws Exception {
    types("reply");
    presses("Read it", told);
    presses(acquaintance);
  }

  @Override
  public void presses(String label) throws Exception {
    presses(label, Map.of());
  }

  @Override
  public void edits(String text) throws Exception {
    presses("Edit");
    presses("Look at it", Map.of("text", text));
  }

  /// A text to copy comes as a message of its own, below the card, which stays.
  @Override
  public String copies() throws Exception {
    presses("Copy");
    return rig.ana.newest().body.path("text").asText();
  }

  @Override
  public void waitsAWeek() throws Exception {
    rig.clock.pass(Duration.ofDays(7));
    rig.ana.looksAnew();
    rig.followUps.tick(Set.of(Platform.TEAMS));
  }

  @Override
  public Seen sees() {
    List<String> lines = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    rig.ana.card(rig.ana.lookedAt()).path("body").forEach(node -> read(node, lines, choices));
    choices.remove("Go");
    return new Seen(lines, choices);
  }

  private void types(String text) throws Exception {
    rig.ana.types(text);
    rig.quiet();
  }

  private void presses(String label, Map<String, String> told) throws Exception {
    rig.ana.presses(label, told);
    rig.quiet();
  }

  private static void read(JsonNode node, List<String> lines, List<String> choices) {
    switch (node.path("type").asText()) {
      case "TextBlock" -> lines.add(node.path("text").asText());
      case "RichTextBlock" -> lines.add(line(node));
      case "Container" -> {
        List<String> inner = new ArrayList<>();
        node.path("items").forEach(each -> inner.add(line(each)));
        if (node.path("style").asText().equals("emphasis")) {
          lines.add(inner.removeFirst());
          lines.add(String.join(" ", inner));
        } else {
          lines.addAll(inner);
        }
      }
      case "ActionSet" -> node.path("actions").forEach(each -> choices.add(each.path("title").asText()));
      // Teams has six buttons at most; this is how the rest are reached.
      case "Input.ChoiceSet" -> {
        if (node.path("id").asText().equals("pick-more")) {
          node.path("choices").forEach(each -> choices.add(each.path("title").asText()));
        }
      }
      case String other -> throw new IllegalStateException("a walk shows no " + other);
    }
  }

  private static String line(JsonNode block) {
    StringBuilder text = new StringBuilder();
    block.path("inlines").forEach(run -> text.append(run.path("text").asText()));
    return text.toString().replaceFirst("^• ", "");
  }

  @Override
  public void leaves() throws Exception {
    assertThat(rig.teams.broken()).isEmpty();
    rig.close();
  }
}
