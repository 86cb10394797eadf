package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.Folding;
import dev.rapport.coaching.reading.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known of names: greetings, titles, and which names are short for which. Everything is folded.
///
/// @param greetings words that open a letter: hi, dear, good, morning
/// @param titles titles and honorifics, before or after a name: dr, sir, san
/// @param anybody words that greet nobody by name: there, all, team
/// @param kin for a name, the names that mean the same person
public record Names(Set<String> greetings, Set<String> titles, Set<String> anybody, Map<String, Set<String>> kin) {
  private static final int SHORTEST_PREFIX = 3;

  public Names {
    greetings = Set.copyOf(greetings);
    titles = Set.copyOf(titles);
    anybody = Set.copyOf(anybody);
    kin = Map.copyOf(kin);
  }

  /// The parts of a name without titles, folded; `Jean-Pierre` has two. A title with nothing beside it is a name.
  public Set<String> parts(String name) {
    Set<String> all = new LinkedHashSet<>();
    for (String part : name.split("[\\s\\-.,()/]+", -1)) {
      all.add(Folding.fold(part));
    }
    all.remove("");
    Set<String> parts = new LinkedHashSet<>(all);
    parts.removeAll(titles);
    return parts.isEmpty() ? all : parts;
  }

  /// Whether a name as typed carries a title, so that its one part may be the family name.
  boolean titled(String name) {
    Set<String> parts = parts(name);
    for (String part : name.split("[\\s.,]+", -1)) {
      if (titles.contains(Folding.fold(part)) && !parts.contains(Folding.fold(part))) {
        return true;
      }
    }
    return false;
  }

  /// The words of the greeting that name somebody; none when nobody is greeted by name.
  List<Word> greeted(Evidence evidence) {
    List<Word> words = evidence.prose().words();
    // "Hi Cara," greets, unless that is what they are called.
    Set<String> own = parts(evidence.request().recipient());
    int at = 0;
    while (at < words.size() && words.get(at).sentence() == 0 && greetings.contains(words.get(at).folded())
        && !(at > 0 && own.contains(words.get(at).folded()))) {
      at++;
    }
    boolean opened = at > 0;
    List<Word> named = new ArrayList<>();
    for (; at < words.size() && words.get(at).clause() == words.getFirst().clause(); at++) {
      Word word = words.get(at);
      if (titles.contains(word.folded()) && !own.contains(word.folded())) {
        continue;
      }
      boolean name = !anybody.contains(word.folded())
          && ((word.capital() && (opened || named.isEmpty())) || !evidence.ordinary(word.folded()));
      if (!name || named.size() == 3) {
        return opened && word.clause() == words.getFirst().clause() ? afterGreeting(named) : List.of();
      }
      named.add(word);
    }
    // "Danke fürs Vernetzen": where some have a capital and some have none, it is no name.
    boolean mixed = named.stream().anyMatch(Word::capital) && !named.stream().allMatch(Word::capital);
    return !mixed && (opened || words.getLast().clause() > words.getFirst().clause()) ? named : List.of();
  }

  // "Hi Dana great to meet you": without a comma only what is written like a name is one.
  private static List<Word> afterGreeting(List<Word> named) {
    return named.stream().takeWhile(Word::capital).limit(2).toList();
  }

  /// How the text itself calls the reader, with a title where it has one; the name as typed where it greets nobody
  /// or somebody else.
  String called(Evidence evidence) {
    String typed = evidence.request().recipient().strip();
    List<Word> words = evidence.prose().words();
    List<Word> greeted = words.isEmpty() ? List.of() : greeted(evidence);
    Set<String> parts = parts(typed);
    if (greeted.isEmpty() || greeted.stream().noneMatch(word -> same(word, parts))) {
      return typed;
    }
    int first = words.indexOf(greeted.getFirst());
    boolean title = first > 0 && titles.contains(words.get(first - 1).folded());
    int from = title ? words.get(first - 1).start() : greeted.getFirst().start();
    return evidence.request().text().substring(from, greeted.getLast().end());
  }

  /// Whether a greeted name may be one of these.
  boolean same(Word greeted, Set<String> parts) {
    String name = greeted.folded();
    Set<String> close = kin.getOrDefault(name, Set.of());
    for (String part : parts) {
      if (part.equals(name) || close.contains(part) || umlauts(part).equals(umlauts(name)) || shortened(name, part)) {
        return true;
      }
    }
    return name.length() == 1 || initials(parts).startsWith(name);
  }

  private static boolean shortened(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return length >= SHORTEST_PREFIX && one.regionMatches(0, other, 0, length);
  }

  // Müller is also written Mueller.
  private static String umlauts(String folded) {
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }

  private static String initials(Set<String> parts) {
    return parts.stream().map(part -> part.substring(0, 1)).collect(Collectors.joining());
  }

  /// Groups of names that mean the same person, as the map this record wants.
  public static Map<String, Set<String>> kin(List<Set<String>> groups) {
    Map<String, Set<String>> kin = new java.util.HashMap<>();
    for (Set<String> group : groups) {
      group.forEach(name -> kin.computeIfAbsent(name, _ -> new HashSet<>()).addAll(group));
    }
    return kin;
  }
}
