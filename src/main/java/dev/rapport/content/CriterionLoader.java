package dev.rapport.content;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Advice;
import dev.rapport.coaching.review.Criterion;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Scope;
import dev.rapport.coaching.review.Severity;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one criterion.
final class CriterionLoader {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private final PhraseLists phrases;
  private final CheckLoader checks;

  CriterionLoader(PhraseLists phrases, CheckLoader checks) {
    this.phrases = phrases;
    this.checks = checks;
  }

  Criterion criterion(YamlMap map) {
    String id = map.text("id");
    if (!id.isEmpty() && !KEBAB.matcher(id).matches()) {
      map.reject("id", "should be kebab-case, is '" + id + "'");
    }
    Severity severity = map.parsed("severity", text -> oneOf(Severity.values(), text)).orElse(Severity.CONSIDER);
    Scope scope = scope(map);
    Criterion criterion = new Criterion(id, severity, map.integer("weight", usual(severity), 0, 100),
        map.integer("bonus", 0, 0, 100), scope, checks.check(map), advice(map), map.text("why"), map.text("source"),
        map.optionalText("strength"), new HashSet<>(map.texts("silences")), examples(map, scope));
    map.flag("claim", false);
    map.finish();
    return criterion;
  }

  private static int usual(Severity severity) {
    return switch (severity) {
      case MUST -> 30;
      case SHOULD -> 8;
      case CONSIDER -> 2;
    };
  }

  private Scope scope(YamlMap map) {
    Set<MessageKind> kinds = EnumSet.noneOf(MessageKind.class);
    map.texts("kinds").forEach(text -> parse(map, "kinds", text, MessageKind::parse).ifPresent(kinds::add));
    if (kinds.isEmpty()) {
      map.reject("kinds", "should name at least one of invite, reply, follow_up");
    }
    Set<Met> met = EnumSet.noneOf(Met.class);
    map.texts("met").forEach(text -> parse(map, "met", text, Met::parse).ifPresent(met::add));
    Scope.FactsNeeded facts = map.parsed("facts", text -> oneOf(Scope.FactsNeeded.values(), text))
        .orElse(Scope.FactsNeeded.ANY);
    return new Scope(kinds, met.isEmpty() ? EnumSet.allOf(Met.class) : met, facts,
        map.flag("questions", true), phrases.optionalBook(map, "when"),
        phrases.optionalBook(map, "unless"));
  }

  private static <T> Optional<T> parse(YamlMap map, String key, String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      map.reject(key, "cannot be used: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> E oneOf(E[] values, String text) {
    List<String> names = Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    int at = names.indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException("there is no '" + text + "'." + Suggestion.among(names, text));
    }
    return values[at];
  }

  private static Advice advice(YamlMap map) {
    for (String key : List.of("advice", "advice_met", "advice_never_met")) {
      map.optionalText(key).ifPresent(text -> placeholders(map, key, text));
    }
    return new Advice(map.text("advice"), map.optionalText("advice_met"), map.optionalText("advice_never_met"));
  }

  private static void placeholders(YamlMap map, String key, String text) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      if (!Advice.PLACEHOLDERS.contains(matcher.group(1))) {
        map.reject(key, "holds {" + matcher.group(1) + "}, which nobody fills in."
            + Suggestion.among(Advice.PLACEHOLDERS, matcher.group(1)));
      }
    }
  }

  private static List<Criterion.Example> examples(YamlMap map, Scope scope) {
    Optional<YamlMap> shared = map.map("example");
    Optional<YamlMap> onlyGood = map.map("example_good").or(() -> shared);
    List<Criterion.Example> examples = new ArrayList<>();
    examples(map, "good", onlyGood, scope, examples);
    examples(map, "poor", shared, scope, examples);
    shared.ifPresent(YamlMap::finish);
    onlyGood.ifPresent(YamlMap::finish);
    return examples;
  }

  private static void examples(YamlMap map, String key, Optional<YamlMap> given, Scope scope,
      List<Criterion.Example> examples) {
    MessageKind kind = given.flatMap(it -> it.parsed("kind", MessageKind::parse))
        .orElse(first(scope.kinds(),
            MessageKind.INVITE));
    Met met = given.flatMap(it -> it.parsed("met", Met::parse)).orElse(first(scope.met(), Met.UNKNOWN));
    String to = given.map(it -> it.text("to", "")).orElse("");
    String received = given.map(it -> it.text("received", "")).orElse("");
    if (map.texts(key).isEmpty()) {
      map.reject(key, "is missing: every criterion tests itself by a good and a poor example");
    }
    map.texts(key)
        .forEach(text -> examples.add(new Criterion.Example(key.equals("good"),
            new ReviewRequest(kind, text, to, met, received, 0), map.line(key))));
  }

  private static <E extends Enum<E>> E first(Set<E> among, E preferred) {
    return among.isEmpty() || among.contains(preferred) ? preferred : among.stream().sorted().findFirst().orElseThrow();
  }
}
