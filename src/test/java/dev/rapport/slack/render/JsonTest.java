package dev.rapport.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void everyCharacterComesBackAsItWas() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c).append("\\u").append('"');
    }
    String text = Json.string(all.toString()).text();
    assertThat(JsonParser.parseString(text).getAsString()).isEqualTo(all.toString());
    assertThat(text.chars()).allMatch(c -> c >= ' ' && c != '\u2028' && c != '\u2029');
  }

  @Test
  void membersStandInTheirOrderAndWhatHasNoValueIsLeftOut() {
    Json object = Json.object("button")
        .with("style", (String) null)
        .with("text", Json.object())
        .with("none", (Json) null)
        .with("optional", false)
        .with("max_length", 3000)
        .with("options", List.of(Json.string("a"), Json.string("b")))
        .with("elements", List.of());
    assertThat(object.text()).isEqualTo(
        "{\"type\":\"button\",\"text\":{},\"optional\":false,\"max_length\":3000,\"options\":[\"a\",\"b\"],\"elements\":[]}");
  }

  @Test
  void wordsThatLookLikeJsonStayWords() {
    JsonObject parsed = JsonParser
        .parseString(Json.object("text").with("text", "\"},{\"type\":\"header\"").text())
        .getAsJsonObject();
    assertThat(parsed.get("text").getAsString()).isEqualTo("\"},{\"type\":\"header\"");
    assertThat(parsed.get("type").getAsString()).isEqualTo("text");
  }
}
