package dev.rapport.content;

import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.review.Criterion;
import dev.rapport.coaching.review.Names;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads the rubric: criteria from `en/rubric*.yaml`, and the words to read messages with from `reading/*.yaml`.
public final class RubricLoader {
  private static final String RUBRIC = "rubric";

  private RubricLoader() {}

  /// @param contentDir the folder that holds `en` and `reading`
  /// @return absent when anything is wrong; the problems are noted then
  public static Optional<Rubric> load(Path contentDir, Problems problems) {
    int before = problems.all().size();
    Lexicon languages = Languages.lexicon(contentDir, problems);
    return problems.all().size() > before
        ? Optional.empty()
        : load(contentDir, languages, () -> TriageLoader.load(contentDir, languages, problems), problems);
  }

  /// @param languages that texts are read in
  /// @param signs what triage knows, asked for when a criterion needs it
  static Optional<Rubric> load(Path contentDir, Lexicon languages, Supplier<Optional<SignBook>> signs,
      Problems problems) {
    int before = problems.all().size();
    PhraseLists phrases = new PhraseLists();
    Optional<Names> names = LanguageLoader.names(contentDir.resolve("reading").resolve(Languages.NAMES), problems);
    List<YamlMap> files = ContentFiles.in(contentDir.resolve("en"), RUBRIC, problems)
        .stream()
        .flatMap(path -> YamlFile.read(path, problems).stream())
        .toList();
    files.forEach(phrases::define);
    List<String> claims = new ArrayList<>();
    List<Criterion> criteria = names
        .map(known -> criteria(files, new CheckLoader(phrases, known, signs), phrases, claims))
        .orElse(List.of());
    if (problems.all().size() > before) {
      return Optional.empty();
    }
    Lexicon lexicon = languages.with(phrases.literals());
    return names.map(known -> new Rubric(criteria, lexicon, PhraseBook.of(claims), known));
  }

  private static List<Criterion> criteria(List<YamlMap> files, CheckLoader checks, PhraseLists phrases,
      List<String> claims) {
    CriterionLoader loader = new CriterionLoader(phrases, checks);
    Map<String, YamlMap> known = new LinkedHashMap<>();
    List<Criterion> criteria = new ArrayList<>();
    for (YamlMap file : files) {
      for (YamlMap map : file.maps("criteria")) {
        Criterion criterion = loader.criterion(map);
        if (known.putIfAbsent(criterion.id(), map) != null) {
          map.reject("id", "'" + criterion.id() + "' is taken by another criterion");
        }
        if (map.flag("claim", false)) {
          claims.addAll(phrases.phrases(map, "says"));
        }
        criteria.add(criterion);
      }
      file.finish();
    }
    known.forEach((_, map) -> map.texts("silences")
        .stream()
        .filter(id -> !known.containsKey(id))
        .forEach(
            id -> map.reject("silences", "names a criterion '" + id + "' that there is not."
                + Suggestion.among(known.keySet(), id))));
    return criteria;
  }
}
