package dev.rapport.content;

import dev.rapport.coaching.triage.Clue;
import dev.rapport.coaching.triage.KnownSign;
import dev.rapport.coaching.triage.Mark;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Strength;
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
import java.util.regex.Pattern;

/// Reads one sign of triage.
final class SignReader {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private final PhraseLists phrases;
  private final Set<String> ids = new HashSet<>();

  SignReader(PhraseLists phrases) {
    this.phrases = phrases;
  }

  KnownSign sign(YamlMap map) {
    String id = map.text("id");
    if (!KEBAB.matcher(id).matches()) {
      map.reject("id", "should be kebab-case, is '" + id + "'");
    }
    if (!ids.add(id)) {
      map.reject("id", "'" + id + "' is taken by another sign");
    }
    MessageClass pointsTo = map.parsed("points_to", MessageClass::parse).orElse(MessageClass.GENERIC);
    Strength strength = map.parsed("severity", Strength::parse).orElse(Strength.WEAK);
    KnownSign.Near near = map.parsed("near", SignReader::near).orElse(KnownSign.Near.SENTENCE);
    Optional<Clue> unless = map.has("unless") ? Optional.of(clue(map, "unless", "unless_marks"))
        : Optional.empty();
    KnownSign sign = new KnownSign(id, pointsTo, strength, clues(map), map.integer("least", 1, 1, 9), near, unless,
        map.has("unless_anywhere") ? Optional.of(clue(map, "unless_anywhere", "unless_marks")) : Optional.empty(),
        map.flag("topical", false), map.flag("asks", false),
        map.flag("vouches", false), map.flag("checkable", false), map.text("reason"), map.text("advice"),
        map.text("source"), examples(map));
    for (String needed : List.of("points_to", "severity")) {
      map.text(needed);
    }
    map.finish();
    return sign;
  }

  private List<Clue> clues(YamlMap map) {
    List<Clue> clues = new ArrayList<>();
    if (map.has("says") || map.has("marks") || map.has("holds")) {
      clues.add(clue(map, "says", "marks"));
    }
    for (YamlMap one : map.maps("together")) {
      clues.add(anyOf(one));
    }
    if (clues.isEmpty()) {
      map.reject("id", "should have 'says', 'marks' or 'together', or it can never be found");
    }
    return clues;
  }

  /// A map with `any` phrases, letters that it `holds`, and `marks`.
  Clue anyOf(YamlMap map) {
    Clue clue = clue(map, "any", "marks");
    map.finish();
    return clue;
  }

  private Clue clue(YamlMap map, String key, String marksKey) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (String name : map.texts(marksKey)) {
      Arrays.stream(Mark.values())
          .filter(mark -> mark.id().equals(name))
          .findFirst()
          .ifPresentOrElse(marks::add, () -> map.reject(marksKey, "names a mark '" + name + "' that there is not."
              + Suggestion.among(Arrays.stream(Mark.values()).map(Mark::id).toList(), name)));
    }
    return new Clue(phrases.books(map, key), new HashSet<>(map.texts("holds")), marks);
  }

  private static KnownSign.Near near(String text) {
    for (KnownSign.Near near : KnownSign.Near.values()) {
      if (near.name().toLowerCase(Locale.ROOT).equals(text)) {
        return near;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is none of sentence, neighbours, message");
  }

  private static List<KnownSign.Example> examples(YamlMap map) {
    List<KnownSign.Example> examples = new ArrayList<>();
    for (String key : List.of("for", "against")) {
      if (map.texts(key).isEmpty()) {
        map.reject(key, "is missing: every sign tests itself by an example for and one against it");
      }
      map.texts(key)
          .forEach(text -> examples.add(new KnownSign.Example(key.equals("for"), text, map.file(), map.line(key))));
    }
    return examples;
  }
}
