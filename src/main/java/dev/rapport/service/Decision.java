package dev.rapport.service;

import dev.rapport.message.Card;
import dev.rapport.port.Change;
import java.util.List;

/// What one turn writes down, and what it answers once that is durable.
record Decision(List<Change> changes, Answer answer) {
  Decision {
    changes = List.copyOf(changes);
  }

  /// Answers and changes nothing.
  static Decision say(Card card) {
    return new Decision(List.of(), Answer.of(card));
  }
}
