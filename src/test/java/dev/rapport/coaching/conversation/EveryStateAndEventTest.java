package dev.rapport.coaching.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.script.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The grid: every state meets every event.
class EveryStateAndEventTest {
  private static final Event.Answered ANSWERED = new Event.Answered(
      Map.of(Subject.RECIPIENT, "Dana", Subject.CONTEXT, "at DevConf", Subject.REASON, "to compare notes"));
  private static final Event CHOSEN = new Event.RelationshipChosen(Relationship.EVENT);
  private static final Event EDIT = new Event.EditRequested(Pick.WARM);

  private static final Event.Typed TYPED = new Event.Typed(Map.of(Subject.CONTEXT, "half a"),
      Map.of(MessageProblem.Part.RECEIVED, "half a message"), "Half a note");

  private static final List<State> STATES = States.all();

  private static final List<Event> EVENTS = List.of(new Event.InviteRequested(""), new Event.InviteRequested("Priya"),
      new Event.ReplyRequested(""), new Event.ReplyRequested("pitch"),
      new Event.MessagePasted(Map.of(MessageProblem.Part.RECEIVED, "generic", MessageProblem.Part.RECIPIENT, "Bo")),
      new Event.MessagePasted(Map.of(MessageProblem.Part.RECEIVED, "")),
      new Event.AcquaintanceChosen(Acquaintance.KNOWN),
      new Event.ReplyWanted(ReplyBrief.Aim.LEARN_MORE), new Event.ReplyWanted(ReplyBrief.Aim.NO_THANKS),
      new Event.MessageReopened(),
      CHOSEN, ANSWERED, new Event.Answered(Map.of()), new Event.ReasonPromised(), new Event.AnotherSetRequested(),
      new Event.ShorterRequested(), EDIT, new Event.EditRequested(Pick.OWN), new Event.OwnWordsWritten("Mine."),
      new Event.CopyRequested(Pick.OWN), new Event.CopyRequested(Pick.WARM), new Event.AllFindingsRequested(Pick.OWN),
      new Event.AllFindingsRequested(Pick.FORMAL), new Event.SentReported(Pick.OWN), new Event.SentReported(Pick.WARM),
      new Event.SentTakenBack(), new Event.WentBack(), new Event.StartedOver(), new Event.Resumed(),
      new Event.PutAside(), new Event.Kept(), new Event.Cancelled(), new Event.ScriptChanged(Map.of()),
      new Event.FormLeft(TYPED, new Event.Kept()), new Event.FormLeft(TYPED, new Event.WentBack()));

  static Stream<Arguments> grid() {
    return STATES.stream().flatMap(state -> EVENTS.stream().map(event -> Arguments.of(state, event)));
  }

  @Test
  void theGridHoldsEveryStateAndEveryEvent() {
    assertThat(types(STATES)).isEqualTo(leaves(State.class));
    assertThat(types(EVENTS)).isEqualTo(leaves(Event.class));
  }

  @ParameterizedTest
  @MethodSource("grid")
  void everyEventIsAnswered(State state, Event event) {
    Transition transition = Spec.MACHINE.on(state, event);
    assertThat(transition.effects()).anyMatch(effect -> effect instanceof Effect.Tell || effect instanceof Effect.Ask);
    assertThat(Spec.MACHINE.present(transition.state())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("grid")
  void whatIsDeclinedChangesNothing(State state, Event event) {
    Transition transition = Spec.MACHINE.on(state, event);
    if (transition.effects().contains(new Effect.Decline(Effect.Reason.NOT_NOW))) {
      assertThat(transition.state()).isEqualTo(state);
      assertThat(transition.effects()).doesNotHaveAnyElementsOfTypes(Effect.Keep.class);
    }
  }

  @ParameterizedTest
  @MethodSource("grid")
  void closedAbsorbsEverything(State state, Event event) {
    State closed = new State.Closed(State.Ending.CANCELLED);
    assertThat(Spec.MACHINE.on(closed, event).state()).isEqualTo(closed);
    if (state instanceof State.Open open) {
      assertThat(Spec.MACHINE.on(open, new Event.Cancelled()).state()).isEqualTo(closed);
    }
  }

  private static Set<String> types(List<?> values) {
    return values.stream().map(value -> value.getClass().getSimpleName()).collect(Collectors.toSet());
  }

  private static Set<String> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(type -> type.isSealed() ? leaves(type).stream() : Stream.of(type.getSimpleName()))
        .collect(Collectors.toSet());
  }
}
