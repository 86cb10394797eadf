package dev.rapport.message;

import java.util.List;

/// One message from the coach.
///
/// @param title a short heading in our words; may be empty
public record Card(String title, List<Element> elements) {
  public Card {
    elements = List.copyOf(elements);
  }
}
