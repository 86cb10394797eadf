package dev.rapport.service;

import dev.rapport.message.Card;
import dev.rapport.message.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the coach says in one turn: cards in their order, then at most one form to fill in.
public record Answer(List<Card> cards, @Nullable Form form) {
  public Answer {
    cards = List.copyOf(cards);
  }

  public static Answer of(Card card) {
    return new Answer(List.of(card), null);
  }
}
