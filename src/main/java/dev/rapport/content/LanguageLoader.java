package dev.rapport.content;

import dev.rapport.coaching.reading.Cue;
import dev.rapport.coaching.reading.Folding;
import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.WordClass;
import dev.rapport.coaching.review.Names;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what the coach knows of a language, and of names.
final class LanguageLoader {
  private static final PhraseLists NO_LISTS = new PhraseLists();
  private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

  private LanguageLoader() {}

  static Language language(String code, YamlMap file) {
    Map<String, WordClass> words = new HashMap<>();
    Map<String, WordClass> stems = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      for (String word : words(file, wordClass.id())) {
        add(file, wordClass, word, word.endsWith("~") ? stems : words);
      }
    }
    Map<Cue, List<String>> cues = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      List<String> phrases = NO_LISTS.phrases(file, cue.id());
      var _ = PhraseLists.bookOf(file, cue.id(), phrases);
      cues.put(cue, phrases);
    }
    Language language = new Language(code, file.integer("familiarity", 100, 1, 100) / 100.0,
        file.flag("capital_nouns", false), words, stems, cues);
    file.finish();
    return language;
  }

  private static void add(YamlMap file, WordClass wordClass, String word, Map<String, WordClass> words) {
    String folded = fold(word);
    WordClass before = words.putIfAbsent(folded, wordClass);
    if (before != null) {
      file.reject(wordClass.id(), "has the word '" + word + "', which stands under '" + before.id() + "' already");
    }
    if (folded.equals(word)) {
      return;
    }
    // Where the keyboard has no umlauts, people write ae, oe and ue.
    String written = word;
    for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
      written = written.replace(umlaut.getKey(), umlaut.getValue());
    }
    words.putIfAbsent(fold(written), wordClass);
  }

  private static String fold(String word) {
    return Folding.fold(word);
  }

  static Optional<Names> names(Path path, Problems problems) {
    return YamlFile.read(path, problems).map(file -> {
      List<Set<String>> groups = PhraseLists.lines(file, "short").stream().map(LanguageLoader::folded).toList();
      Names names = new Names(folded(file.text("greetings")), folded(file.text("titles")),
          folded(file.text("anybody")), Names.kin(groups));
      file.finish();
      return names;
    });
  }

  private static List<String> words(YamlMap file, String key) {
    return file.optionalText(key)
        .map(text -> Arrays.stream(text.split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList())
        .orElse(List.of());
  }

  private static Set<String> folded(String words) {
    return Arrays.stream(words.split("\\s+"))
        .map(LanguageLoader::fold)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
