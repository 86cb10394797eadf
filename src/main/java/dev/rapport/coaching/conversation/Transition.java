package dev.rapport.coaching.conversation;

import java.util.List;

/// What an event leads to: the next state, and what should now happen, in order.
public record Transition(State state, List<Effect> effects) {
  public Transition {
    effects = List.copyOf(effects);
  }

  static Transition to(State state, Effect... effects) {
    return new Transition(state, List.of(effects));
  }
}
