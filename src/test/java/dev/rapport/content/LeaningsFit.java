package dev.rapport.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.reading.Prose;
import dev.rapport.coaching.triage.Leanings;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Fits `triage-leanings.yaml` anew to labelled messages: multinomial logistic regression over the words that stand in
/// at least three of them. Run by hand after the corpus grew; the half that is held out must never be among its arguments.
///
/// `LeaningsFit <content folder> <corpus.jsonl>…`
public final class LeaningsFit {
  private static final List<MessageClass> ORDER = List.of(MessageClass.values());
  private static final int CLASSES = ORDER.size();
  private static final int SEEN_IN = 3;
  private static final int ROUNDS = 600;
  private static final double RATE = 0.05;
  private static final double WORD = 0.5;
  private static final double TRAIT = 0.7;
  private static final double TEN_WORDS = 0.25;
  private static final Pattern FIGURE = Pattern.compile("[€$£%¥₹]|\\b(euros?|eur|usd|dollars?|percent|prozent)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK = Pattern.compile("://|www\\.");
  private static final int LINE = 110;

  private record Labelled(MessageClass messageClass, Map<String, Double> features) {}

  private LeaningsFit() {}

  public static void main(String[] args) throws IOException {
    Problems problems = new Problems();
    SignBook book = TriageLoader.load(Path.of(args[0]), problems)
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
    List<Labelled> all = new ArrayList<>();
    for (String corpus : Arrays.asList(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(corpus))) {
        JsonNode node = new JsonMapper().readTree(line);
        Prose prose = book.lexicon().read(node.get("text").textValue());
        all.add(new Labelled(MessageClass.parse(node.get("class").textValue()), features(prose)));
      }
    }
    System.out.write(yaml(fit(all)).getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static Map<String, Double> features(Prose prose) {
    Map<String, Double> features = new LinkedHashMap<>();
    Leanings.features(prose.words()).forEach(feature -> features.put(feature, WORD));
    features.put(Leanings.Trait.BASE.id(), 1.0);
    features.put(Leanings.Trait.TEN_WORDS.id(), TEN_WORDS * Math.min(prose.words().size() / 10, 8));
    if (prose.text().contains("?")) {
      features.put(Leanings.Trait.QUESTION.id(), TRAIT);
    }
    if (FIGURE.matcher(prose.text()).find()) {
      features.put(Leanings.Trait.FIGURE.id(), TRAIT);
    }
    if (LINK.matcher(prose.text()).find()) {
      features.put(Leanings.Trait.LINK.id(), TRAIT);
    }
    return features;
  }

  private static Map<String, double[]> fit(List<Labelled> all) {
    Map<String, Integer> seen = new HashMap<>();
    all.forEach(one -> one.features().keySet().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
    Map<String, double[]> weights = new TreeMap<>();
    seen.forEach((feature, times) -> {
      if (times >= SEEN_IN) {
        weights.put(feature, new double[CLASSES]);
      }
    });
    double[] balance = new double[CLASSES];
    all.forEach(one -> balance[place(one.messageClass())]++);
    Map<String, double[]> moment = new HashMap<>();
    Map<String, double[]> square = new HashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      Map<String, double[]> gradient = gradient(all, weights, balance);
      step(weights, gradient, moment, square, round);
    }
    return weights;
  }

  private static Map<String, double[]> gradient(List<Labelled> all, Map<String, double[]> weights, double[] balance) {
    Map<String, double[]> gradient = new HashMap<>();
    weights.forEach((feature, weight) -> gradient.put(feature,
        feature.equals(Leanings.Trait.BASE.id()) ? new double[CLASSES] : weight.clone()));
    for (Labelled one : all) {
      double[] chance = chances(one, weights);
      double times = all.size() / (CLASSES * balance[place(one.messageClass())]);
      one.features().forEach((feature, value) -> {
        double[] slope = gradient.get(feature);
        for (int i = 0; slope != null && i < CLASSES; i++) {
          slope[i] += times * value * (chance[i] - (i == place(one.messageClass()) ? 1 : 0));
        }
      });
    }
    return gradient;
  }

  private static double[] chances(Labelled one, Map<String, double[]> weights) {
    double[] chance = new double[CLASSES];
    one.features().forEach((feature, value) -> {
      double[] weight = weights.get(feature);
      for (int i = 0; weight != null && i < CLASSES; i++) {
        chance[i] += weight[i] * value;
      }
    });
    double most = Arrays.stream(chance).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < CLASSES; i++) {
      chance[i] = Math.exp(chance[i] - most);
      sum += chance[i];
    }
    for (int i = 0; i < CLASSES; i++) {
      chance[i] /= sum;
    }
    return chance;
  }

  // Adam's rule, which needs no tuning here.
  private static void step(Map<String, double[]> weights, Map<String, double[]> gradient, Map<String, double[]> moment,
      Map<String, double[]> square, int round) {
    double rate = RATE * Math.sqrt(1 - Math.pow(0.999, round)) / (1 - Math.pow(0.9, round));
    weights.forEach((feature, weight) -> {
      double[] slope = gradient.getOrDefault(feature, new double[CLASSES]);
      double[] first = moment.computeIfAbsent(feature, _ -> new double[CLASSES]);
      double[] second = square.computeIfAbsent(feature, _ -> new double[CLASSES]);
      for (int i = 0; i < CLASSES; i++) {
        first[i] = 0.9 * first[i] + 0.1 * slope[i];
        second[i] = 0.999 * second[i] + 0.001 * slope[i] * slope[i];
        weight[i] -= rate * first[i] / (Math.sqrt(second[i]) + 1e-8);
      }
    });
  }

  private static int place(MessageClass messageClass) {
    return ORDER.indexOf(messageClass);
  }

  private static double worth(String feature) {
    if (feature.equals(Leanings.Trait.BASE.id())) {
      return 1;
    }
    if (feature.equals(Leanings.Trait.TEN_WORDS.id())) {
      return TEN_WORDS;
    }
    return feature.startsWith("<") && !feature.equals(Leanings.Trait.NUMBER.id()) ? TRAIT : WORD;
  }

  private static String yaml(Map<String, double[]> weights) {
    StringBuilder yaml = new StringBuilder(
        """
            # How far single words lean to each class, in tenths: what a coach's ear hears where no single sign stands out.
            # Fitted to the labelled messages by LeaningsFit (in the tests); a weight may be changed by hand.
            # ~ ends a stem: the first letters of longer words. What stands in < > is no word, but a trait of the message.
            leanings:
            """);
    for (MessageClass messageClass : MessageClass.values()) {
      yaml.append("  ").append(messageClass.id()).append(":\n");
      TreeMap<Integer, List<String>> byWeight = new TreeMap<>();
      weights.forEach((feature, weight) -> {
        int tenths = (int) Math.round(10 * worth(feature) * weight[place(messageClass)]);
        if (tenths != 0) {
          byWeight.computeIfAbsent(tenths, _ -> new ArrayList<>()).add(feature);
        }
      });
      byWeight.descendingMap().forEach((tenths, words) -> line(yaml, tenths, words));
    }
    return yaml.toString();
  }

  private static void line(StringBuilder yaml, int tenths, List<String> words) {
    yaml.append("    \"").append(tenths).append("\": >-\n");
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() + word.length() > LINE) {
        yaml.append("      ").append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    yaml.append("      ").append(line).append('\n');
  }
}
