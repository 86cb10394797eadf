package dev.rapport.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.conversation.Effect;
import dev.rapport.coaching.conversation.Event;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.conversation.States;
import dev.rapport.coaching.script.Script;
import dev.rapport.content.CopyLoader;
import dev.rapport.content.ScriptLoader;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.Token;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the presenter shows in a state is what the machine understands in that state.
class EveryButtonLeadsOnTest {
  private static final Path CONTENT = Path.of("config/content/en");
  private static final Place PLACE = new Place("c1", 7);
  private static final Copy COPY = CopyLoader.load(CONTENT, new Problems()).orElseThrow();
  private static final Script SCRIPT = ScriptLoader.load(CONTENT, new Problems()).orElseThrow();
  private static final Presenter PRESENTER = new Presenter(COPY, SCRIPT);

  static List<State> states() {
    return States.all();
  }

  @ParameterizedTest
  @MethodSource("states")
  void noButtonIsADeadEnd(State state) {
    List<Token> tokens = tokens(state);
    assertThat(tokens).isNotEmpty();
    for (Token token : tokens) {
      assertThat(Token.decode(token.encode())).contains(token);
      if (token.belongsToConversation()) {
        Event event = EventReader.read(token, Map.of("text", "Mine.", "recipient", "Dana")).orElseThrow();
        assertThat(States.machine().on(state, event).effects()).as("%s in %s", token, state)
            .doesNotContain(new Effect.Decline(Effect.Reason.NOT_NOW));
      } else {
        assertThat(Verb.parse(token.verb())).isPresent();
      }
    }
  }

  @Test
  void everyVerbOfAConversationIsOnSomeButton() {
    Set<String> shown = new HashSet<>();
    states().forEach(state -> tokens(state).forEach(token -> shown.add(token.verb())));
    for (Verb verb : Verb.values()) {
      if (EventReader.read(new Token("c1", 1, verb.id(), "warm"), Map.of()).isPresent()) {
        assertThat(shown).contains(verb.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("states")
  void noWordingOfOursNamesAnUnfilledHole(State state) {
    List<Card> cards = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    show(state, cards, forms);
    cards.forEach(card -> assertThat(dev.rapport.message.PlainText.of(card)).doesNotContain("{", "}"));
    forms.forEach(form -> assertThat(dev.rapport.message.PlainText.of(form)).doesNotContain("{", "}"));
  }

  private static void show(State state, List<Card> cards, List<Form> forms) {
    for (Effect effect : States.machine().present(state)) {
      switch (effect) {
        case Effect.Tell tell -> cards.add(PRESENTER.card(tell, PLACE, 2));
        case Effect.Ask ask -> forms.add(PRESENTER.form(ask, PLACE));
        case Effect.Keep keep -> throw new AssertionError("presenting writes nothing down: " + keep);
      }
    }
  }

  private static List<Token> tokens(State state) {
    List<Card> cards = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    show(state, cards, forms);
    List<Token> tokens = new ArrayList<>();
    for (Card card : cards) {
      for (Element element : card.elements()) {
        if (element instanceof Element.Actions row) {
          row.actions().forEach(action -> tokens.add(action.token()));
        }
      }
    }
    for (Form form : forms) {
      tokens.add(form.token());
      form.others().stream().map(Action::token).forEach(tokens::add);
    }
    return tokens;
  }
}
