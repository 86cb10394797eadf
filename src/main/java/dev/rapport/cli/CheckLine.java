package dev.rapport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import java.util.Locale;
import java.util.function.Function;

/// One line of `check --json`.
final class CheckLine {
  private CheckLine() {}

  static ObjectNode answer(Reviewer reviewer, JsonNode line) {
    String given = JsonLines.optionalText(line, "met");
    ReviewRequest request = new ReviewRequest(parsed("kind", JsonLines.text(line, "kind"), MessageKind::parse),
        draft(line), JsonLines.optionalText(line, "recipient"),
        given.isEmpty() ? Met.UNKNOWN : parsed("met", given, Met::parse), JsonLines.optionalText(line, "received"), 0);
    Review review = reviewer.review(request);
    ObjectNode answer = JsonLines.JSON.createObjectNode()
        .put("verdict", name(review.verdict()))
        .put("score",
            review.score());
    ArrayNode findings = answer.putArray("findings");
    for (Finding finding : review.findings()) {
      findings.addObject()
          .put("criterion", finding.criterion())
          .put("severity", name(finding.severity()))
          .put("quote", finding.quote())
          .put("advice", finding.advice());
    }
    return answer;
  }

  // A draft of nothing but blanks is a draft; only a line that has none is a mistake.
  private static String draft(JsonNode line) {
    if (!line.hasNonNull("text")) {
      throw new JsonLines.BadLineException("'text' is missing");
    }
    return JsonLines.optionalText(line, "text");
  }

  private static <T> T parsed(String name, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new JsonLines.BadLineException("'" + name + "': " + e.getMessage());
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
