package dev.rapport.content;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads phrases, one a line, where a line `<name>` stands for a named list.
final class PhraseLists {
  private final Map<String, List<String>> named = new LinkedHashMap<>();
  private final Map<String, PhraseBook> shared = new HashMap<>();
  private final Set<String> literals = new HashSet<>();

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
        all.addAll(listed(map, key, line));
      } else {
        all.add(line);
      }
    }
    return all;
  }

  private List<String> listed(YamlMap map, String key, String line) {
    String name = line.substring(1, line.length() - 1);
    List<String> list = named.get(name);
    if (list == null) {
      map.reject(key, "names a list of phrases '" + name + "' that nobody defined."
          + Suggestion.among(named.keySet(), name));
      return List.of();
    }
    return list;
  }

  /// The phrases under a name; what cannot be understood is noted with its line.
  PhraseBook book(YamlMap map, String key) {
    return counted(map, key, phrases(map, key));
  }

  static PhraseBook bookOf(YamlMap map, String key, List<String> phrases) {
    return PhraseBook.of(phrases, broken -> map.reject(key, "cannot be used: " + broken.getMessage()));
  }

  /// The phrases under a key as books, those of a named list in one book for all who refer to it: it is read once, and
  /// looked for once in a message.
  List<PhraseBook> books(YamlMap map, String key) {
    List<PhraseBook> all = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (String line : lines(map, key)) {
      if (line.startsWith("<") && line.endsWith(">")) {
        all.add(shared.computeIfAbsent(line, _ -> counted(map, key, listed(map, key, line))));
      } else {
        own.add(line);
      }
    }
    if (!own.isEmpty()) {
      all.add(counted(map, key, own));
    }
    return all;
  }

  private PhraseBook counted(YamlMap map, String key, List<String> phrases) {
    PhraseBook book = bookOf(map, key, phrases);
    literals.addAll(book.literals());
    return book;
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
