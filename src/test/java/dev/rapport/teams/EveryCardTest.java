package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.present.EveryRhythmScreen;
import dev.rapport.present.EveryScreen;
import dev.rapport.service.Answer;
import dev.rapport.teams.render.AdaptiveCardRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every card of the coach as Teams is sent it: as goldens, against our own rules, and through the official parser.
class EveryCardTest {
  @Test
  void everyCardOfAWalkAsItIsSent() throws Exception {
    StringBuilder all = new StringBuilder();
    cards(EveryScreen.all()).forEach((name, card) -> {
      all.append(all.isEmpty() ? "" : "\n").append("# ").append(name).append('\n');
      JsonNode body = card.path("body");
      ObjectNode head = card.deepCopy();
      head.remove(List.of("body", "$schema"));
      all.append(head.toString()).append('\n');
      body.forEach(node -> all.append("  ").append(node).append('\n'));
    });
    Golden.check("render/every-card.txt", all.toString());
  }

  @Test
  void everyCardKeepsOurRules() throws Exception {
    everything().forEach((name, card) -> assertThat(CardRules.broken(card)).as(name).isEmpty());
  }

  @Test
  void theOfficialParserTakesEveryCard() throws Exception {
    assertThat(AdaptiveCardsParser.problems(everything())).isEmpty();
  }

  @Test
  void theOfficialParserSeesWhatIsWrong() throws Exception {
    ObjectNode card = cards(EveryScreen.all()).values().iterator().next().deepCopy();
    card.withArray("body").addObject().put("type", "Input.Text").put("isRequired", true);
    card.withArray("body").addObject().put("type", "NoSuchThing");
    ArrayNode buttons = card.withArray("body").addObject().put("type", "ActionSet").putArray("actions");
    for (int i = 0; i < 7; i++) {
      buttons.addObject().put("type", "Action.Submit").put("title", "One too many");
    }
    assertThat(AdaptiveCardsParser.problems(Map.of("bad", card))).anyMatch(line -> line.contains("NoSuchThing"))
        .anyMatch(line -> line.contains("Maximum number of actions"))
        .anyMatch(line -> line.contains("error message"));
  }

  /// Of the walks, and of everything beside them.
  private static Map<String, ObjectNode> everything() throws Exception {
    Map<String, Answer> screens = new LinkedHashMap<>(EveryScreen.all());
    screens.putAll(EveryRhythmScreen.all());
    Map<String, ObjectNode> cards = cards(screens);
    assertThat(cards).hasSizeGreaterThan(250);
    return cards;
  }

  private static Map<String, ObjectNode> cards(Map<String, Answer> screens) {
    AdaptiveCardRenderer renderer = new AdaptiveCardRenderer();
    Map<String, ObjectNode> cards = new LinkedHashMap<>();
    screens.forEach((name, answer) -> {
      List<ObjectNode> shown = new ArrayList<>(renderer.cards(answer.cards(), answer.form()));
      for (int i = 0; i < shown.size(); i++) {
        cards.put(shown.size() == 1 ? name : name + ", part " + (i + 1), shown.get(i));
      }
    });
    cards.put("Teams FAILED", renderer.cards(List.of(TeamsCards.FAILED), null).getFirst());
    cards.put("Teams BACK", renderer.cards(List.of(TeamsCards.BACK), null).getFirst());
    return cards;
  }
}
