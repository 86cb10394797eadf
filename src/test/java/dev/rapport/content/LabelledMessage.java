package dev.rapport.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Review.Verdict;
import dev.rapport.coaching.review.ReviewRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One message of a corpus with the verdict that its author gave it.
public record LabelledMessage(String id, ReviewRequest request, Verdict verdict) {
  private static final JsonMapper JSON = new JsonMapper();

  /// The messages of `src/test/resources/corpus/<name>.jsonl`.
  public static List<LabelledMessage> corpus(String name) {
    try (@Nullable
    InputStream in = LabelledMessage.class.getResourceAsStream("/corpus/" + name + ".jsonl")) {
      if (in == null) {
        throw new AssertionError("there is no corpus " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(LabelledMessage::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledMessage parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      ReviewRequest request = new ReviewRequest(MessageKind.parse(node.path("kind").asText()),
          node.path("text").asText(), node.path("recipient").asText(""), Met.parse(node.path("met").asText("unknown")),
          node.path("received").asText(""), 0);
      return new LabelledMessage(node.path("id").asText(), request,
          Verdict.valueOf(node.path("verdict").asText().toUpperCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
