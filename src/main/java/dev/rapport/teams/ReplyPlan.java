package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Token;
import dev.rapport.present.Verb;
import dev.rapport.service.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides, for each place where a member can act in Teams, how an answer reaches them. Pure.
final class ReplyPlan {
  private final Activities activities = new Activities();

  /// The chat that a member has with the coach alone.
  ///
  /// @param conversation its id, or empty while it is not known
  record Chat(String service, String tenant, String person, String conversation) {}

  /// To something typed in the chat: below it.
  Reply toWords(Answer answer, Chat chat) {
    return new Reply(null, posts(activities.messages(answer.cards(), answer.form()), chat));
  }

  /// To a button in the chat: the answer takes the place of its card. What leads nowhere by itself gets a way back; a
  /// text to copy becomes a message of its own, because that can be copied whole.
  ///
  /// @param message the card's message, or empty
  /// @param invoke whether Teams waits for the answer
  Reply toButton(Answer given, Token pressed, Chat chat, String message, boolean invoke) {
    Optional<String> text = pressed.verb().equals(Verb.COPY.id()) ? copyable(given) : Optional.empty();
    if (text.isPresent()) {
      return new Reply(invoke ? Activities.notice(TeamsCards.COPY_BELOW) : null,
          posts(List.of(Activities.text(text.get())), chat));
    }
    Answer answer = leadsOn(given) ? given : withBack(given);
    List<ObjectNode> messages = activities.messages(answer.cards(), answer.form());
    List<Step> later = new ArrayList<>();
    if (message.isEmpty()) {
      later.addAll(posts(invoke ? messages.subList(1, messages.size()) : messages, chat));
    } else {
      // For their other devices too, and for a later look: the answer to a press is shown where it was pressed.
      later.add(new Step.Update(chat.service(), chat.conversation(), message, messages.getFirst().toString()));
      later.addAll(posts(messages.subList(1, messages.size()), chat));
    }
    ObjectNode card = Activities.cardOf(messages.getFirst()).orElseThrow();
    return new Reply(invoke ? Activities.replacement(card.deepCopy()) : null, later);
  }

  /// To something done in a channel: in the member's own chat, and a line in the channel says so.
  ///
  /// @param thread where it was done, and the message that it answers
  Reply toChannel(Answer answer, Chat chat, String channel, String thread) {
    return new Reply(null, alone(answer, chat,
        List.of(line(chat, channel, thread, TeamsCards.ANSWERED_ALONE)),
        List.of(line(chat, channel, thread, TeamsCards.NOT_REACHED))));
  }

  /// To a button of a card that others see too: it stays as it is, and whoever pressed is answered in their own chat.
  Reply toButtonInChannel(Answer answer, Chat chat, String channel, String thread, boolean invoke) {
    return new Reply(invoke ? Activities.notice(TeamsCards.ANSWERED_ALONE) : null,
        alone(answer, chat, List.of(), List.of(line(chat, channel, thread, TeamsCards.NOT_REACHED))));
  }

  private List<Step> alone(Answer answer, Chat chat, List<Step.Post> then, List<Step.Post> otherwise) {
    List<ObjectNode> messages = activities.messages(answer.cards(), answer.form());
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      boolean first = i == 0;
      steps.add(new Step.Write(chat.service(), chat.tenant(), chat.person(), chat.conversation(),
          messages.get(i).toString(), first ? then : List.of(), first ? otherwise : List.of()));
    }
    return steps;
  }

  private static Step.Post line(Chat chat, String channel, String thread, String text) {
    return new Step.Post(chat.service(), channel, thread, Activities.text(text).toString());
  }

  private static List<Step> posts(List<ObjectNode> messages, Chat chat) {
    return messages.stream()
        .<Step>map(message -> new Step.Post(chat.service(), chat.conversation(), "", message.toString()))
        .toList();
  }

  private static Optional<String> copyable(Answer answer) {
    return answer.form() != null ? Optional.empty()
        : elements(answer.cards()).flatMap(element -> element instanceof Element.Copyable(var _, var text)
            ? Stream.of(text)
            : Stream.empty()).findFirst();
  }

  private static boolean leadsOn(Answer answer) {
    return answer.form() != null || elements(answer.cards()).anyMatch(Element.Actions.class::isInstance);
  }

  private static Answer withBack(Answer answer) {
    List<Card> cards = new ArrayList<>(answer.cards());
    cards.add(TeamsCards.BACK);
    return new Answer(cards, null);
  }

  private static Stream<Element> elements(List<Card> cards) {
    return cards.stream().flatMap(card -> card.elements().stream());
  }
}
