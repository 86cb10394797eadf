package dev.rapport.coaching.reading;

/// A stretch of a text, in UTF-16 units.
///
/// @param start the first unit
/// @param end one after the last
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span runs from " + start + " to " + end);
    }
  }

  /// The words themselves, exactly as they stand.
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
