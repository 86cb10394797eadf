package dev.rapport.coaching.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides which words of a message are passed over when facts are weighed: names in the greeting and the signature,
/// which are said to everybody, phrases that say nothing, and whatever the caller discounts.
final class Silence {
  private static final int LONGEST_SIGNATURE = 4;

  private Silence() {}

  static boolean[] over(Prose prose, @Nullable WordClass[] classes, Set<String> names, PhraseBook empty,
      List<Span> discounted) {
    List<Word> words = prose.words();
    boolean[] silent = new boolean[words.size()];
    for (int i = 0; i < silent.length; i++) {
      silent[i] = names.contains(words.get(i).folded()) || discounted(words.get(i), discounted);
    }
    for (PhraseBook.Match match : empty.all(prose)) {
      Arrays.fill(silent, match.first(), match.last() + 1, true);
    }
    greeting(words, classes, silent);
    signature(words, classes, silent);
    return silent;
  }

  private static boolean discounted(Word word, List<Span> discounted) {
    for (Span span : discounted) {
      if (span.overlaps(word.span())) {
        return true;
      }
    }
    return false;
  }

  private static void greeting(List<Word> words, @Nullable WordClass[] classes, boolean[] silent) {
    int length = 0;
    while (length < words.size() && words.get(length).clause() == 0) {
      boolean plain = classes[length] == null || classes[length] == WordClass.GENERIC
          || classes[length] == WordClass.FUNCTION || classes[length] == WordClass.DEFINITE;
      if (!plain || length == LONGEST_SIGNATURE) {
        return;
      }
      length++;
    }
    for (int i = 0; i < length && length < words.size(); i++) {
      silent[i] |= words.get(i).capital();
    }
  }

  private static void signature(List<Word> words, @Nullable WordClass[] classes, boolean[] silent) {
    int from = words.size();
    while (from > 0 && words.size() - from < LONGEST_SIGNATURE && words.get(from - 1).capital()
        && classes[from - 1] == null) {
      from--;
    }
    boolean signed = from > 0 && from < words.size()
        && (words.get(from - 1).clause() < words.getLast().clause() || closing(words, classes, from));
    if (signed && words.getLast().clause() == words.get(from).clause()) {
      Arrays.fill(silent, from, words.size(), true);
    }
  }

  // "Thanks Bob" needs no comma to be a signature, if that is all there is to the sentence.
  private static boolean closing(List<Word> words, @Nullable WordClass[] classes, int from) {
    int at = from;
    while (at > 0 && words.get(at - 1).sentence() == words.get(from).sentence()) {
      WordClass found = classes[--at];
      if (found != WordClass.GENERIC && found != WordClass.YOU && found != WordClass.FUNCTION
          && found != WordClass.DEFINITE) {
        return false;
      }
    }
    return from - at <= LONGEST_SIGNATURE;
  }
}
