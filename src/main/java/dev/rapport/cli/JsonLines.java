package dev.rapport.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Answers JSON lines with JSON lines: a bad line gets `{"id","error"}` and the rest goes on.
final class JsonLines {
  static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /// Answers one line. The id is added for it.
  interface Line {
    /// @throws BadLineException when the line cannot be answered
    ObjectNode answer(JsonNode line);
  }

  /// Says what is wrong with a line, and what would be right.
  static final class BadLineException extends RuntimeException {
    BadLineException(String message) {
      super(message);
    }
  }

  private JsonLines() {}

  /// @return the exit code: 0, or 1 when any line was bad
  static int run(InputStream in, PrintStream out, Line each) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int exit = 0;
    String line;
    while ((line = lines.readLine()) != null) {
      if (line.isBlank()) {
        continue;
      }
      ObjectNode answer = JSON.createObjectNode().putNull("id");
      try {
        JsonNode node = JSON.readTree(line);
        if (!node.isObject()) {
          throw new BadLineException("expected a JSON object");
        }
        answer.set("id", node.has("id") ? node.get("id") : JSON.nullNode());
        answer.setAll(each.answer(node));
      } catch (JsonProcessingException e) {
        exit = 1;
        answer.put("error", "not valid JSON: " + e.getOriginalMessage());
      } catch (BadLineException e) {
        exit = 1;
        answer.put("error", e.getMessage());
      }
      out.println(JSON.writeValueAsString(answer));
    }
    // A print stream keeps its failures to itself.
    if (out.checkError()) {
      throw new IOException("the answers could not be written, so not everything was answered");
    }
    return exit;
  }

  /// A text that must be there.
  static String text(JsonNode line, String name) {
    String text = optionalText(line, name);
    if (text.isBlank()) {
      throw new BadLineException("'" + name + "' is missing");
    }
    return text;
  }

  /// A text, or empty.
  static String optionalText(JsonNode line, String name) {
    JsonNode value = line.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new BadLineException("'" + name + "' should be a text");
    }
    return value.textValue();
  }
}
