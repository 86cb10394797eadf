package dev.rapport.parity;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What stands before a member, without what is only a platform's way of showing it.
///
/// @param lines the words, from top to bottom
/// @param choices what can be pressed, wherever it stands
public record Seen(List<String> lines, SortedSet<String> choices) {
  public Seen(List<String> lines, Collection<String> choices) {
    this(lines.stream().map(Seen::bare).filter(line -> !line.isEmpty()).toList(), new TreeSet<>(choices));
  }

  // A quotation is marked by a bar, by quotation marks, or by nothing but its place.
  private static String bare(String line) {
    return line.replaceAll("\\s+", " ").strip().replaceFirst("^“(.*)”$", "$1");
  }
}
