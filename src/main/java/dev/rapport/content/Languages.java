package dev.rapport.content;

import dev.rapport.coaching.reading.Language;
import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The languages that ship, from `reading/*.yaml`.
final class Languages {
  static final String NAMES = "names.yaml";

  private Languages() {}

  /// The lexicon of all of them, without further words.
  static Lexicon lexicon(Path contentDir, Problems problems) {
    return new Lexicon(load(contentDir, problems), List.of());
  }

  private static List<Language> load(Path contentDir, Problems problems) {
    List<Language> languages = new ArrayList<>();
    for (Path path : ContentFiles.in(contentDir.resolve("reading"), "", problems)) {
      String name = path.getFileName().toString();
      if (!name.equals(NAMES)) {
        YamlFile.read(path, problems)
            .ifPresent(file -> languages.add(LanguageLoader.language(name.replace(".yaml", ""), file)));
      }
    }
    // English first: it is what a text of a word or two is taken for.
    languages.sort((one, other) -> Boolean.compare(other.code().equals("en"), one.code().equals("en")));
    return languages;
  }
}
