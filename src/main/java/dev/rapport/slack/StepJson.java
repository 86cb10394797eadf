package dev.rapport.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.slack.render.SlackJson;
import java.util.ArrayList;
import java.util.List;

/// Steps as they are kept in the outbox.
final class StepJson {
  private StepJson() {}

  static String encode(List<Step> steps) {
    JsonArray array = new JsonArray();
    for (Step step : steps) {
      JsonObject object = SlackJson.GSON.toJsonTree(step).getAsJsonObject();
      object.addProperty("kind", switch (step) {
        case Step.Post _ -> "post";
        case Step.OpenView _ -> "open";
        case Step.UpdateView _ -> "update";
      });
      array.add(object);
    }
    return SlackJson.GSON.toJson(array);
  }

  /// @throws IllegalArgumentException for anything that [#encode] did not make
  static List<Step> decode(String text) {
    try {
      List<Step> steps = new ArrayList<>();
      for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
        steps.add(step(element.getAsJsonObject()));
      }
      return steps;
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IllegalArgumentException("not a list of steps", e);
    }
  }

  private static Step step(JsonObject object) {
    return switch (object.get("kind").getAsString()) {
      case "post" -> SlackJson.GSON.fromJson(object, Step.Post.class);
      case "open" -> SlackJson.GSON.fromJson(object, Step.OpenView.class);
      case "update" -> SlackJson.GSON.fromJson(object, Step.UpdateView.class);
      case String other -> throw new IllegalArgumentException("'" + other + "' is no kind of step");
    };
  }
}
