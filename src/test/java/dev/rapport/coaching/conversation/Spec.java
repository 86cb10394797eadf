package dev.rapport.coaching.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.script.Question;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/// A small language for what the machine does: `given(state).when(event).becomes(state).and(effect)`.
record Spec(Transition transition) {
  static final Script SCRIPT = new Script(1, Arrays.stream(Subject.values())
      .map(subject -> new Question(subject, EnumSet.allOf(Relationship.class), subject.id(), "", "",
          subject == Subject.RECIPIENT, false, 300))
      .toList());

  private static final PlainMind MIND = new PlainMind();
  static final ConversationMachine MACHINE = new ConversationMachine(SCRIPT, MIND, MIND, MIND);

  record Given(State state) {
    Spec when(Event event) {
      return new Spec(MACHINE.on(state, event));
    }
  }

  static Given given(State state) {
    return new Given(state);
  }

  /// A state reached by walking: the start, then these events.
  static State after(Event... events) {
    State state = MACHINE.start("", Profile.UNKNOWN).state();
    for (Event event : events) {
      state = MACHINE.on(state, event).state();
    }
    return state;
  }

  Spec when(Event event) {
    return new Spec(MACHINE.on(transition.state(), event));
  }

  Spec becomes(State state) {
    assertThat(transition.state()).isEqualTo(state);
    return this;
  }

  Spec becomes(Class<? extends State> type) {
    assertThat(transition.state()).isInstanceOf(type);
    return this;
  }

  /// Some effect of this type, wherever it stands.
  Spec does(Class<? extends Effect> type) {
    assertThat(transition.effects()).hasAtLeastOneElementOfType(type);
    return this;
  }

  Spec does(Effect effect) {
    assertThat(transition.effects()).contains(effect);
    return this;
  }

  Spec never(Class<? extends Effect> type) {
    assertThat(transition.effects()).doesNotHaveAnyElementsOfTypes(type);
    return this;
  }

  Spec declines(Effect.Reason reason) {
    return does(new Effect.Decline(reason));
  }

  <T extends Effect> T effect(Class<T> type) {
    List<T> found = transition.effects().stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  State state() {
    return transition.state();
  }
}
