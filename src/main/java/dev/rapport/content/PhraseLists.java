package dev.rapport.content;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads phrases, one a line, where a line `<name>` stands for a named list.
final class PhraseLists {
  private final Map<String, List<String>> named = new LinkedHashMap<>();
  private final Set<String> literals = new TreeSet<>();

  /// Takes the named lists of a file, so that others may refer to them.
  void define(YamlMap file) {
    file.map("phrases").ifPresent(lists -> {
      for (String name : lists.keys()) {
        if (named.put(name, lines(lists, name)) != null) {
          lists.reject(name, "is a list of phrases that was defined before");
        }
      }
    });
  }

  /// The phrases under a name, as they are written.
  List<String> phrases(YamlMap map, String key) {
    List<String> all = new ArrayList<>();
    for (String line : lines(map, key)) {
      if (line.startsWith("<") && line.endsWith(">")) {
        String name = line.substring(1, line.length() - 1);
        List<String> list = named.get(name);
        if (list == null) {
          map.reject(key, "names a list of phrases '" + name + "' that nobody defined."
              + Suggestion.among(named.keySet(), name));
        } else {
          all.addAll(list);
        }
      } else {
        all.add(line);
      }
    }
    return all;
  }

  /// The phrases under a name; what cannot be understood is noted with its line.
  PhraseBook book(YamlMap map, String key) {
    PhraseBook book = bookOf(map, key, phrases(map, key));
    literals.addAll(book.literals());
    return book;
  }

  static PhraseBook bookOf(YamlMap map, String key, List<String> phrases) {
    return PhraseBook.of(phrases, broken -> map.reject(key, "cannot be used: " + broken.getMessage()));
  }

  Optional<PhraseBook> optionalBook(YamlMap map, String key) {
    return map.has(key) ? Optional.of(book(map, key)) : Optional.empty();
  }

  /// Every word of every book made so far.
  Set<String> literals() {
    return literals;
  }

  static List<String> lines(YamlMap map, String key) {
    return map.optionalText(key)
        .map(text -> text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .toList())
        .orElse(List.of());
  }
}
