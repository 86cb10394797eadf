package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.List;

/// Reads the notation of a phrase into all the plain sequences that it stands for.
final class PhraseSyntax {
  private static final int MOST = 20_000;
  private final String phrase;
  private int at;

  private PhraseSyntax(String phrase) {
    this.phrase = phrase;
  }

  /// @throws IllegalArgumentException when the notation is broken or a phrase stands for too many
  static List<List<String>> expand(String phrase) {
    PhraseSyntax syntax = new PhraseSyntax(phrase);
    List<List<String>> all = syntax.choices();
    if (syntax.at < phrase.length()) {
      throw syntax.broken("has a '" + phrase.charAt(syntax.at) + "' too many");
    }
    for (List<String> one : all) {
      if (one.isEmpty() || one.getFirst().equals("*")) {
        throw syntax.broken("should begin with a word");
      }
    }
    return all;
  }

  private List<List<String>> choices() {
    List<List<String>> all = new ArrayList<>(sequence());
    while (at < phrase.length() && phrase.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<String>> sequence() {
    List<List<String>> so = List.of(List.of());
    while (at < phrase.length() && ")]|".indexOf(phrase.charAt(at)) < 0) {
      so = times(so, part());
    }
    return so;
  }

  private List<List<String>> part() {
    char c = phrase.charAt(at);
    if (c == '(' || c == '[') {
      at++;
      List<List<String>> inner = new ArrayList<>(choices());
      if (at >= phrase.length() || phrase.charAt(at) != (c == '(' ? ')' : ']')) {
        throw broken("has a '" + c + "' that is never closed");
      }
      at++;
      if (c == '[') {
        inner.add(List.of());
      }
      return inner;
    }
    if ("*_#".indexOf(c) >= 0) {
      at++;
      return List.of(List.of(String.valueOf(c)));
    }
    int start = at;
    while (at < phrase.length() && "()[]|*_#".indexOf(phrase.charAt(at)) < 0 && phrase.charAt(at) != ' ') {
      at++;
    }
    String word = phrase.substring(start, at);
    if (at < phrase.length() && phrase.charAt(at) == ' ') {
      at++;
    }
    return List.of(words(word));
  }

  // Phrases are taken apart by the same hand as messages, so that they always agree on what a word is.
  private List<String> words(String written) {
    boolean stem = written.endsWith("~");
    List<String> words = new ArrayList<>(ProseReader.read(written, folded -> folded).words().stream().map(Word::folded)
        .toList());
    if (stem) {
      if (words.isEmpty()) {
        throw broken("has a '~' without a word");
      }
      words.set(words.size() - 1, words.getLast() + "~");
    }
    return words;
  }

  private List<List<String>> times(List<List<String>> before, List<List<String>> after) {
    if ((long) before.size() * after.size() > MOST) {
      throw broken("stands for more than " + MOST + " phrases; write it as several");
    }
    List<List<String>> all = new ArrayList<>(before.size() * after.size());
    for (List<String> head : before) {
      for (List<String> tail : after) {
        List<String> one = new ArrayList<>(head);
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }

  private IllegalArgumentException broken(String what) {
    return new IllegalArgumentException("the phrase '" + phrase + "' " + what);
  }
}
