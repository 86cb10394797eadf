package dev.rapport.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What one clause says that its writer did, and how often. It takes only what the writer did ("Priya commented" was
/// Priya), only what was done ("didn't"), and counts only a number that stands with what is counted ("5 habits" in the
/// title of an article are no five articles).
///
/// @param often how many times, or [#UNSAID] for "a few"
record Deed(Way way, int often) {
  static final int UNSAID = -1;

  private static final int NEAR = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final Pattern SEVERAL_TIMES = Pattern.compile("([0-9]{1,9})x|x([0-9]{1,9})");

  /// Absent for a clause that says nothing of the kind.
  ///
  /// @param clause in lower case
  static Optional<Deed> in(String clause) {
    List<String> words = Arrays.stream(BETWEEN_WORDS.split(clause.replace('’', '\'')))
        .filter(word -> !word.isEmpty())
        .toList();
    if (words.stream().anyMatch(DeedWords::denying)) {
      return Optional.empty();
    }
    int verb = 0;
    while (verb < words.size() && DeedWords.lead(words.get(verb)) && !isVerb(words.get(verb), words, verb)) {
      verb++;
    }
    return verb < words.size() && isVerb(words.get(verb), words, verb) ? byVerb(words, verb) : byCount(words);
  }

  // "did 2 comments", but "I did comment"; "had" and "got" lead on as often as they make.
  private static boolean isVerb(String word, List<String> words, int at) {
    return DeedWords.verb(word).isPresent() || (DeedWords.making(word)
        && words.subList(at + 1, words.size()).stream().noneMatch(later -> DeedWords.verb(later).isPresent()));
  }

  private static Optional<Deed> byVerb(List<String> words, int verb) {
    List<String> after = words.subList(verb + 1, words.size());
    Optional<Way> way = DeedWords.verb(words.get(verb)).map(usual -> inContext(words.get(verb), usual, after));
    if (way.isPresent()) {
      return Optional.of(new Deed(way.get(), often(after)));
    }
    Optional<Deed> made = after.stream()
        .flatMap(word -> DeedWords.noun(word).stream())
        .findFirst()
        .map(made1 -> new Deed(made1, often(after)));
    return made.or(() -> words.get(verb).equals("posted") ? Optional.of(new Deed(Way.SHARE, often(after)))
        : Optional.empty());
  }

  /// In a group one starts a conversation among few; a question to the author of a post joins theirs.
  private static Way inContext(String verb, Way usual, List<String> after) {
    boolean group = after.contains("group");
    return switch (verb) {
      case "answered", "joined" -> group ? Way.CREATE : usual;
      case "asked" ->
        after.contains("author") || after.contains("under") || after.contains("comment") ? Way.JOIN : usual;
      case String _ -> usual;
    };
  }

  /// "2 comments", "a poll".
  private static Optional<Deed> byCount(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (Numerals.read(words.get(i)).isPresent()) {
        Optional<Way> way = words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR))
            .stream()
            .flatMap(word -> DeedWords.noun(word).stream())
            .findFirst();
        return way.map(counted -> new Deed(counted, often(words)));
      }
      if (!DeedWords.lead(words.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int often(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      var times = SEVERAL_TIMES.matcher(word);
      if (times.matches()) {
        return Integer.parseInt(times.group(1) != null ? times.group(1) : times.group(2));
      }
      if (word.equals("twice") || (word.equals("couple") && i > 0)) {
        return 2;
      }
      boolean counts = words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR))
          .stream()
          .anyMatch(DeedWords::countable);
      OptionalInt number = Numerals.read(word);
      if (number.isPresent() && counts && number.getAsInt() > 0 && !isArticleOfVague(words, i)) {
        return number.getAsInt();
      }
      if (DeedWords.vague(word) && counts) {
        return UNSAID;
      }
    }
    return 1;
  }

  // "a few", "a couple"
  private static boolean isArticleOfVague(List<String> words, int at) {
    return at + 1 < words.size() && (DeedWords.vague(words.get(at + 1)) || words.get(at + 1).equals("couple"));
  }
}
