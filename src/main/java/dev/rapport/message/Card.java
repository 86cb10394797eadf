package dev.rapport.message;

import java.util.List;

/// One message from the coach.
///
/// @param title a short heading in our words; may be empty
/// @param charts pictures that belong to it, where a platform can show them; the elements say it all without
public record Card(String title, List<Element> elements, List<Chart> charts) {
  public Card {
    elements = List.copyOf(elements);
    charts = List.copyOf(charts);
  }

  /// Words alone.
  public Card(String title, List<Element> elements) {
    this(title, elements, List.of());
  }
}
