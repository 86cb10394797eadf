package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Sign;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.coaching.triage.Triager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds triage against labelled messages; `corpus/README.md` says how each corpus came to be and what was measured
/// before anybody looked.
class TriageCorpusTest {
  private final Triager triager = ShippedSigns.triager();

  static List<String> corpora() {
    return List.of("received-tune", "received-held", "received-unseen-3", "received-unseen-4", "received-unseen-5",
        "received-unseen-6", "received-unseen-7", "received-unseen-8", "received-unseen-9",
        "received-unseen-10", "received-unseen-11", "received-unseen-12",
        "received-unseen-13");
  }

  private record Received(String id, MessageClass messageClass, String text) {}

  private static List<Received> corpus(String name) {
    List<Received> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/corpus", name + ".jsonl"))) {
        JsonNode node = new JsonMapper().readTree(line);
        all.add(new Received(node.get("id").textValue(), MessageClass.parse(node.get("class").textValue()),
            node.get("text").textValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"received-tune, 0.98", "received-held, 0.99", "received-unseen-3, 0.97", "received-unseen-4, 0.99",
      "received-unseen-5, 0.98", "received-unseen-6, 0.93", "received-unseen-7, 0.89", "received-unseen-8, 0.93",
      "received-unseen-9, 0.95", "received-unseen-10, 0.86", "received-unseen-11, 0.95", "received-unseen-12, 0.91",
      "received-unseen-13, 0.95"})
  void classesAgreeWithTheLabels(String corpus, double floor, TestReporter report) {
    Confusion confusion = new Confusion();
    corpus(corpus).forEach(one -> confusion.count(one.messageClass(), triager.triage(one.text()).messageClass()));
    report.publishEntry(corpus, confusion.toString());
    System.out.println(corpus + ":\n" + confusion);
    assertThat(confusion.balanced()).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void noGenuineMessageIsCalledAScam(String corpus) {
    assertThat(corpus(corpus)).filteredOn(one -> one.messageClass() == MessageClass.GENUINE)
        .allSatisfy(one -> assertThat(triager.triage(one.text()).messageClass()).as(one.text())
            .isNotEqualTo(MessageClass.SCAM));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void noScamIsCalledHarmless(String corpus) {
    assertThat(corpus(corpus)).filteredOn(one -> one.messageClass() == MessageClass.SCAM)
        .allSatisfy(one -> assertThat(triager.triage(one.text()).messageClass()).as(one.text())
            .isIn(MessageClass.SCAM, MessageClass.PITCH));
  }

  // Praise, a good reason, any class at all: a strong sign that is shown leaves one recommendation and no answer.
  @ParameterizedTest
  @MethodSource("corpora")
  void whereAStrongSignIsShownTheAdviceIsNeverToReply(String corpus) {
    String neverReply = ShippedSigns.book().advice().get(MessageClass.SCAM);
    assertThat(corpus(corpus)).map(one -> triager.triage(one.text()))
        .filteredOn(Triage::warnsStrongly)
        .isNotEmpty()
        .allSatisfy(triage -> {
          assertThat(triage.replyIsUnwise()).isTrue();
          assertThat(triage.advice()).isEqualTo(neverReply).doesNotStartWith("Reply");
        });
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void everySignQuotesTheMessageAndAdvises(String corpus) {
    for (Received one : corpus(corpus)) {
      Triage triage = triager.triage(one.text());
      assertThat(triage.signs()).as(one.id())
          .extracting(Sign::quote)
          .allSatisfy(quote -> assertThat(quote).isNotBlank())
          .allMatch(one.text()::contains);
      assertThat(triage.signs()).as(one.id())
          .extracting(Sign::advice)
          .allSatisfy(advice -> assertThat(advice).isNotBlank().doesNotContain("{", "  "));
      assertThat(triage.signs()).as(one.id()).extracting(Sign::id).doesNotHaveDuplicates();
      assertThat(triage.advice()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void aScamOrAPitchIsAlwaysExplained(String corpus) {
    for (Received one : corpus(corpus)) {
      Triage triage = triager.triage(one.text());
      if (triage.messageClass() == MessageClass.SCAM || triage.messageClass() == MessageClass.PITCH) {
        assertThat(triage.signs()).as(one.text()).first().extracting(Sign::pointsTo).isEqualTo(triage.messageClass());
      }
    }
  }

  /// How often each class was taken for which.
  private static final class Confusion {
    private final Map<MessageClass, Map<MessageClass, Integer>> counts = new EnumMap<>(MessageClass.class);

    void count(MessageClass label, MessageClass found) {
      counts.computeIfAbsent(label, _ -> new EnumMap<>(MessageClass.class)).merge(found, 1, Integer::sum);
    }

    private int of(MessageClass label, MessageClass found) {
      return counts.getOrDefault(label, Map.of()).getOrDefault(found, 0);
    }

    double balanced() {
      return counts.entrySet()
          .stream()
          .mapToDouble(label -> (double) of(label.getKey(), label.getKey())
              / label.getValue().values().stream().mapToInt(Integer::intValue).sum())
          .average()
          .orElse(0);
    }

    @Override
    public String toString() {
      StringBuilder table = new StringBuilder("label \\ found");
      for (MessageClass found : MessageClass.values()) {
        table.append(String.format(Locale.ROOT, "%9s", found.id()));
      }
      for (MessageClass label : MessageClass.values()) {
        table.append(String.format(Locale.ROOT, "%n%-13s", label.id()));
        for (MessageClass found : MessageClass.values()) {
          table.append(String.format(Locale.ROOT, "%9d", of(label, found)));
        }
      }
      return table
          + String.format(Locale.ROOT, "%nbalanced accuracy %.3f, genuine called scam %d, scam called harmless %d",
              balanced(), of(MessageClass.GENUINE, MessageClass.SCAM),
              of(MessageClass.SCAM, MessageClass.GENUINE) + of(MessageClass.SCAM, MessageClass.GENERIC));
    }
  }
}
