package dev.rapport.coaching.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.content.PhrasebookLoader;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The corpus of briefs and the phrasebook that ships.
final class Briefs {
  private static final JsonMapper JSON = new JsonMapper();

  /// A brief of the corpus with its id.
  record Named(String id, InviteBrief brief) {
    @Override
    public String toString() {
      return id + " " + brief;
    }
  }

  private Briefs() {}

  static Phrasebook phrasebook() {
    Problems problems = new Problems();
    var book = PhrasebookLoader.load(Path.of("config", "content", "en"), problems);
    problems.throwIfAny();
    return book.orElseThrow();
  }

  static List<Named> corpus() {
    try {
      return Files.readAllLines(Path.of("src", "test", "resources", "corpus", "briefs.jsonl"))
          .stream()
          .filter(line -> !line.isBlank())
          .map(Briefs::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InviteBrief withLimit(InviteBrief brief, int limit) {
    return new InviteBrief(brief.recipient(), brief.relationship(), brief.context(), brief.reason(), brief.offer(),
        brief.sender(), limit);
  }

  private static Named read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new Named(node.path("id").asText(), new InviteBrief(node.path("recipient").asText(),
          Relationship.parse(node.path("relationship").asText()), node.path("context").asText(),
          node.path("reason").asText(),
          node.path("offer").asText(), node.path("sender").asText(), node.path("limit").asInt(200)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
