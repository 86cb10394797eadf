package dev.rapport.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.Effect;
import dev.rapport.coaching.conversation.Event;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.conversation.States;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.content.Content;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.Token;
import dev.rapport.service.Answer;
import dev.rapport.yaml.Problems;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that the coach can show, for those who render it: what every state shows, what every button of it leads to,
/// and every card of the reception.
public final class EveryScreen {
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  public static final Presenter PRESENTER = new Presenter(CONTENT.copy(), CONTENT.invite());
  public static final Place PLACE = new Place("walk-1", 7);
  private static final Reception RECEPTION = new Reception(CONTENT.copy());
  // What no button has: the text that is typed into whatever form it is.
  private static final Map<String, String> TYPED = Map.of("text", "A note of my own.", "recipient", "Dana", "context",
      "");

  private EveryScreen() {}

  /// All of it as answers, by name; what is asked at once where a platform asks so is among it.
  public static Map<String, Answer> all() throws ReflectiveOperationException {
    Map<String, Answer> all = new LinkedHashMap<>();
    effects().forEach((name, effect) -> {
      if (effect instanceof Effect.Tell tell) {
        all.put(name, Answer.of(PRESENTER.card(tell, PLACE, 2)));
      } else if (effect instanceof Effect.Ask ask) {
        all.put(name, new Answer(List.of(), PRESENTER.form(ask, PLACE)));
      }
      if (effect instanceof Effect.AskQuestions(var answers, var _, var problems)) {
        all.put(name + ", all at once", new Answer(List.of(), PRESENTER.allAtOnce(answers, problems, PLACE)));
      }
    });
    reception().forEach((name, card) -> all.put(name, Answer.of(card)));
    return all;
  }

  /// What every state shows, and what every button and form of it brings.
  public static Map<String, Effect> effects() {
    Map<String, Effect> named = new LinkedHashMap<>();
    for (State state : States.all()) {
      Set<Effect> effects = new LinkedHashSet<>(States.machine().present(state));
      for (Token token : tokens(List.copyOf(effects))) {
        EventReader.read(token, TYPED)
            .ifPresent((Event event) -> effects.addAll(States.machine().on(state, event).effects()));
      }
      effects.stream().filter(effect -> !(effect instanceof Effect.Keep)).forEach(effect -> add(named, effect));
    }
    for (Effect.Reason reason : Effect.Reason.values()) {
      add(named, new Effect.Decline(reason));
    }
    return named;
  }

  private static void add(Map<String, Effect> named, Effect effect) {
    if (!named.containsValue(effect)) {
      String name = effect.getClass().getSimpleName();
      long before = named.keySet().stream().filter(each -> each.startsWith(name + " ")).count();
      named.put(name + " " + (before + 1), effect);
    }
  }

  private static List<Token> tokens(List<Effect> effects) {
    List<Token> tokens = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect instanceof Effect.Tell tell) {
        PRESENTER.card(tell, PLACE, 2).elements().forEach(element -> {
          if (element instanceof Element.Actions row) {
            row.actions().stream().map(Action::token).forEach(tokens::add);
          }
        });
      } else if (effect instanceof Effect.Ask ask) {
        Form form = PRESENTER.form(ask, PLACE);
        tokens.add(form.token());
        form.others().stream().map(Action::token).forEach(tokens::add);
      }
    }
    return tokens;
  }

  /// Every card that the reception can give, with an example for each thing that it asks for.
  public static Map<String, Card> reception() throws ReflectiveOperationException {
    State.Open open = (State.Open) States.all().get(1);
    KeptDraft kept = new KeptDraft("walk-0", 1, open, Instant.parse("2026-11-24T11:00:00Z"));
    Map<Class<?>, List<Object>> examples = Map.of(boolean.class, List.of(false, true), Answers.class,
        List.of(open.answers()), Line.class, List.of(Line.CHECK_EMPTY), String.class, List.of("synergy"), int.class,
        List.of(0), Review.class, List.of(review("synergy"), review("Hi")), List.class,
        List.of(List.of(kept), List.of()), ZoneId.class, List.of(ZoneOffset.UTC), KeptDraft.class, List.of(kept));
    Map<String, Card> cards = new TreeMap<>();
    for (Method method : Reception.class.getDeclaredMethods()) {
      if (method.getReturnType() == Card.class && Modifier.isPublic(method.getModifiers())) {
        for (int turn = 0; turn < 2; turn++) {
          int at = turn;
          Object[] arguments = Stream.of(method.getParameterTypes()).map(type -> {
            List<Object> some = examples.get(type);
            assertThat(some).as("an example of %s for Reception.%s", type, method.getName()).isNotNull();
            return some.get(Math.min(at, some.size() - 1));
          }).toArray();
          Card card = (Card) method.invoke(RECEPTION, arguments);
          if (!cards.containsValue(card)) {
            cards.put(method.getName() + " " + (turn + 1), card);
          }
        }
      }
    }
    return cards;
  }

  private static Review review(String text) {
    return new PlainMind().review(new ReviewRequest(MessageKind.INVITE, text, "", Met.UNKNOWN, "", 0));
  }
}
