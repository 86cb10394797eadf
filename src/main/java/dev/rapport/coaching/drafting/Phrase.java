package dev.rapport.coaching.drafting;

import java.util.ArrayList;
import java.util.List;

/// One part of a brief as it was understood: words ready for a frame, and the sentences that follow them.
///
/// @param text without a stop at its end, and small at its beginning where prose allows it
/// @param more whole sentences, also without their stops
record Phrase(Shape shape, String text, List<String> more) {
  static final Phrase NOTHING = new Phrase(Shape.NOTHING, "", List.of());

  Phrase {
    more = List.copyOf(more);
  }

  static Phrase of(Shape shape, String text) {
    return new Phrase(shape, text, List.of());
  }

  boolean isNothing() {
    return shape == Shape.NOTHING;
  }

  Phrase with(List<String> further) {
    List<String> all = new ArrayList<>(more);
    all.addAll(further);
    return new Phrase(shape, text, all);
  }
}
