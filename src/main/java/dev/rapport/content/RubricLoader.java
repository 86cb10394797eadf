package dev.rapport.content;

import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.review.Criterion;
import dev.rapport.coaching.review.Names;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the rubric: criteria from `en/rubric*.yaml`, and the words to read messages with from `reading/*.yaml`.
public final class RubricLoader {
  private static final String RUBRIC = "rubric";
  private static final String NAMES = "names.yaml";

  private RubricLoader() {}

  /// @param contentDir the folder that holds `en` and `reading`
  /// @return absent when anything is wrong; the problems are noted then
  public static Optional<Rubric> load(Path contentDir, Problems problems) {
    int before = problems.all().size();
    PhraseLists phrases = new PhraseLists();
    LanguageLoader languageLoader = new LanguageLoader(phrases);
    Optional<Names> names = languageLoader.names(contentDir.resolve("reading").resolve(NAMES), problems);
    List<Language> languages = new ArrayList<>();
    for (Path path : files(contentDir.resolve("reading"), "", problems)) {
      String name = path.getFileName().toString();
      if (!name.equals(NAMES)) {
        YamlFile.read(path, problems)
            .ifPresent(file -> languages.add(languageLoader.language(name.replace(".yaml", ""), file)));
      }
    }
    List<YamlMap> files = files(contentDir.resolve("en"), RUBRIC, problems).stream()
        .flatMap(path -> YamlFile.read(path, problems).stream())
        .toList();
    files.forEach(phrases::define);
    List<String> claims = new ArrayList<>();
    List<Criterion> criteria = names.map(known -> criteria(files, phrases, known, claims)).orElse(List.of());
    if (problems.all().size() > before) {
      return Optional.empty();
    }
    // English first: it is what a text of a word or two is taken for.
    languages.sort((one, other) -> Boolean.compare(other.code().equals("en"), one.code().equals("en")));
    Lexicon lexicon = new Lexicon(languages, phrases.literals());
    return names.map(known -> new Rubric(criteria, lexicon, PhraseBook.of(claims), known));
  }

  private static List<Criterion> criteria(List<YamlMap> files, PhraseLists phrases, Names names, List<String> claims) {
    CriterionLoader loader = new CriterionLoader(phrases, new CheckLoader(phrases, names));
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

  private static List<Path> files(Path folder, String prefix, Problems problems) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> found = all.filter(path -> path.getFileName().toString().startsWith(prefix)
          && path.getFileName().toString().endsWith(".yaml")).sorted().toList();
      if (found.isEmpty()) {
        problems.add(folder.toString(), 0, "holds no " + prefix + "*.yaml");
      }
      return found;
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "cannot be listed: " + e.getMessage());
      return List.of();
    }
  }
}
