package dev.rapport.present;

import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The coach's wording, one text for every [Wording] of a file. In a text, `{name}` is filled in and `*words*` are
/// emphasised.
/// Immutable; safe to share between threads.
public final class Copy {
  private static final Pattern MARK = Pattern.compile("\\{([a-z]+)}|\\*([^*]+)\\*");

  private final Map<Wording, List<Part>> lines = new HashMap<>();

  private sealed interface Part {
    record Words(Span span) implements Part {}

    record Hole(String name) implements Part {}
  }

  /// @throws IllegalArgumentException for a missing line or a hole that the line does not fill; the loader looks first
  public Copy(Map<Line, String> wording) {
    this(List.of(Line.values()), wording);
  }

  /// The wording of another file.
  ///
  /// @throws IllegalArgumentException for a missing line or a hole that the line does not fill; the loader looks first
  public Copy(List<? extends Wording> all, Map<? extends Wording, String> wording) {
    for (Wording line : all) {
      String text = wording.get(line);
      if (text == null) {
        throw new IllegalArgumentException("copy has no '" + line.key() + "'");
      }
      if (!line.holes().containsAll(holes(text))) {
        throw new IllegalArgumentException("'" + line.key() + "' names " + holes(text) + ", known: " + line.holes());
      }
      lines.put(line, parts(text));
    }
  }

  /// The names in braces of a wording.
  public static List<String> holes(String text) {
    return MARK.matcher(text).results().map(mark -> mark.group(1)).filter(name -> name != null).toList();
  }

  /// Wording that holds nothing a member typed: a title, a label, a button.
  ///
  /// @param values for the holes, in the order of [Wording#holes]
  public String text(Wording line, Object... values) {
    StringBuilder text = new StringBuilder();
    for (Span span : fill(line, values)) {
      text.append(span.text());
    }
    return text.toString();
  }

  /// A sentence. A value that is a [Span] is set as it is, so that member's text stays marked as such; any other value
  /// is our own.
  ///
  /// @param values for the holes, in the order of [Wording#holes]
  public List<Span> sentence(Wording line, Object... values) {
    return List.copyOf(fill(line, values));
  }

  private List<Span> fill(Wording line, Object... values) {
    if (values.length != line.holes().size()) {
      throw new IllegalArgumentException(line.key() + " takes " + line.holes() + ", was given " + values.length);
    }
    List<Span> spans = new ArrayList<>();
    for (Part part : lines.getOrDefault(line, List.of())) {
      spans.add(switch (part) {
        case Part.Words(var span) -> span;
        case Part.Hole(var name) -> values[line.holes().indexOf(name)] instanceof Span span
            ? span
            : new Span.Text(String.valueOf(values[line.holes().indexOf(name)]));
      });
    }
    return spans;
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    Matcher matcher = MARK.matcher(text);
    for (MatchResult mark : matcher.results().toList()) {
      if (mark.start() > from) {
        parts.add(new Part.Words(new Span.Text(text.substring(from, mark.start()))));
      }
      parts.add(mark.group(1) != null
          ? new Part.Hole(mark.group(1))
          : new Part.Words(new Span.Strong(mark.group(2))));
      from = mark.end();
    }
    if (from < text.length()) {
      parts.add(new Part.Words(new Span.Text(text.substring(from))));
    }
    return List.copyOf(parts);
  }
}
