package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.coaching.conversation.Effect;
import dev.rapport.message.Card;
import dev.rapport.present.EveryScreen;
import dev.rapport.present.Place;
import dev.rapport.present.Presenter;
import dev.rapport.slack.render.BlockKitRenderer;
import dev.rapport.slack.render.SlackJson;
import dev.rapport.slack.render.SlackMessage;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every message and modal of the coach as the JSON that Slack is sent, one block a line.
class EveryScreenTest {
  private static final Presenter PRESENTER = EveryScreen.PRESENTER;
  private static final Place PLACE = EveryScreen.PLACE;

  private final BlockKitRenderer renderer = new BlockKitRenderer("/invite-coach");

  @Test
  void everyMessageAndModalAsItIsSent() throws Exception {
    StringBuilder all = new StringBuilder();
    EveryScreen.effects().forEach((name, effect) -> screen(all, name, effect));
    EveryScreen.reception().forEach((name, card) -> messages(all, name, card));
    slacks().forEach((name, card) -> messages(all, name, card));
    Golden.check("render/every-screen.txt", all.toString());
  }

  @Test
  void nothingThatTheCoachShowsIsMissing() {
    Set<Class<?>> shown = new HashSet<>();
    EveryScreen.effects().values().forEach(effect -> shown.add(effect.getClass()));
    assertThat(shown).containsExactlyInAnyOrderElementsOf(Stream.of(Effect.Tell.class, Effect.Ask.class)
        .<Class<?>>flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
        .toList());
  }

  /// What only Slack's ways make it say.
  private static Map<String, Card> slacks() throws IllegalAccessException {
    Map<String, Card> cards = new LinkedHashMap<>();
    for (Field field : SlackCards.class.getDeclaredFields()) {
      if (field.getType() == Card.class) {
        cards.put("Slack " + field.getName(), (Card) field.get(null));
      }
    }
    assertThat(cards).isNotEmpty();
    return cards;
  }

  private void screen(StringBuilder all, String name, Effect effect) {
    if (effect instanceof Effect.Tell tell) {
      messages(all, name, PRESENTER.card(tell, PLACE, 2));
    } else if (effect instanceof Effect.Ask ask) {
      String json = renderer.modal(List.of(), PRESENTER.form(ask, PLACE), "rapport", "{}").orElseThrow();
      JsonObject view = JsonParser.parseString(json).getAsJsonObject();
      assertThat(BlockKitRules.ofView(view)).as(name).isEmpty();
      lines(all, name + ", a modal", view);
    }
  }

  private void messages(StringBuilder all, String name, Card card) {
    for (SlackMessage message : renderer.messages(List.of(card))) {
      JsonObject body = new JsonObject();
      body.addProperty("text", message.text());
      body.add("blocks", JsonParser.parseString(message.blocks()));
      assertThat(BlockKitRules.ofMessage(body)).as(name).isEmpty();
      lines(all, name + ", a message", body);
    }
  }

  private static void lines(StringBuilder all, String name, JsonObject body) {
    all.append(all.isEmpty() ? "" : "\n").append("# ").append(name).append('\n');
    JsonArray blocks = body.remove("blocks").getAsJsonArray();
    all.append(SlackJson.GSON.toJson(body)).append('\n');
    for (JsonElement block : blocks) {
      all.append("  ").append(SlackJson.GSON.toJson(block)).append('\n');
    }
  }
}
