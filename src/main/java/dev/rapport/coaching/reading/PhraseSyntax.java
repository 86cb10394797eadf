package dev.rapport.coaching.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the notation of one phrase and adds its ways to a root.
final class PhraseSyntax {
  private static final String SIGNS = "*_#^$";
  private static final String ENDS_WORD = "()[]| " + SIGNS;
  private final String phrase;
  private final Set<String> literals;
  private int at;

  private PhraseSyntax(String phrase, Set<String> literals) {
    this.phrase = phrase;
    this.literals = literals;
  }

  /// @param literals takes the plain words of the phrase
  /// @throws IllegalArgumentException when the notation is broken; the root may hold parts of the phrase then
  static void add(String phrase, PhraseNode root, Set<String> literals) {
    PhraseSyntax syntax = new PhraseSyntax(phrase.strip(), literals);
    if (syntax.phrase.isEmpty() || "*$".indexOf(syntax.phrase.charAt(0)) >= 0) {
      throw syntax.broken("should begin with a word");
    }
    Set<PhraseNode> ends = syntax.choices(Set.of(root));
    if (syntax.at < syntax.phrase.length()) {
      throw syntax.broken("has a '" + syntax.phrase.charAt(syntax.at) + "' too many");
    }
    if (ends.contains(root)) {
      throw syntax.broken("could be empty");
    }
    ends.forEach(PhraseNode::end);
  }

  private Set<PhraseNode> choices(Set<PhraseNode> from) {
    Set<PhraseNode> to = new HashSet<>(sequence(from));
    while (at < phrase.length() && phrase.charAt(at) == '|') {
      at++;
      to.addAll(sequence(from));
    }
    return to;
  }

  private Set<PhraseNode> sequence(Set<PhraseNode> from) {
    Set<PhraseNode> so = from;
    while (at < phrase.length() && ")]|".indexOf(phrase.charAt(at)) < 0) {
      so = part(so);
    }
    return so;
  }

  private Set<PhraseNode> part(Set<PhraseNode> from) {
    char c = phrase.charAt(at);
    if (c == '(' || c == '[') {
      at++;
      Set<PhraseNode> to = choices(from);
      if (at >= phrase.length() || phrase.charAt(at) != (c == '(' ? ')' : ']')) {
        throw broken("has a '" + c + "' that is never closed");
      }
      at++;
      if (c == '[') {
        to.addAll(from);
      }
      return to;
    }
    if (c == '$') {
      at++;
      from.forEach(PhraseNode::closes);
      return Set.of();
    }
    if (SIGNS.indexOf(c) >= 0) {
      at++;
      return step(from, String.valueOf(c));
    }
    Set<PhraseNode> to = word(from, written());
    if (at < phrase.length() && phrase.charAt(at) == ' ') {
      at++;
    }
    return to;
  }

  private String written() {
    int start = at;
    while (at < phrase.length() && ENDS_WORD.indexOf(phrase.charAt(at)) < 0) {
      at++;
    }
    return phrase.substring(start, at);
  }

  // Phrases are taken apart by the same hand as messages, so that they always agree on what a word is.
  private Set<PhraseNode> word(Set<PhraseNode> from, String written) {
    boolean stem = written.endsWith("~");
    List<String> words = folded(stem ? written.substring(0, written.length() - 1) : written);
    if (stem && words.isEmpty()) {
      throw broken("has a '~' without a word");
    }
    Set<PhraseNode> so = from;
    for (int i = 0; i < words.size(); i++) {
      boolean begins = stem && i == words.size() - 1;
      if (!begins) {
        literals.add(words.get(i));
      }
      so = step(so, begins ? words.get(i) + "~" : words.get(i));
    }
    return so;
  }

  private static List<String> folded(String written) {
    // Most are small letters of English, which are as they are read. Thousands are read at every start.
    return smallLetters(written)
        ? List.of(written)
        : ProseReader.read(written, folded -> folded).words().stream().map(Word::folded).toList();
  }

  private static boolean smallLetters(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return !written.isEmpty();
  }

  private static Set<PhraseNode> step(Set<PhraseNode> from, String element) {
    PhraseNode next = new PhraseNode();
    from.forEach(node -> node.add(element, next));
    return Set.of(next);
  }

  private IllegalArgumentException broken(String what) {
    return new IllegalArgumentException("the phrase '" + phrase + "' " + what);
  }
}
