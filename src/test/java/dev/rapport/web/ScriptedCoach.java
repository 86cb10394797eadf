package dev.rapport.web;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.port.DeliveryId;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.Input;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Remembers what it was asked and answers with one of everything.
final class ScriptedCoach implements Coach {
  /// One turn as it arrived.
  record Heard(MemberRef member, DeliveryId delivery, Input input) {}

  final List<Heard> heard = new CopyOnWriteArrayList<>();
  final List<String> previewed = new CopyOnWriteArrayList<>();

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    heard.add(new Heard(member, delivery, input));
    if (input instanceof Input.Said(String text) && text.equals("break")) {
      throw new IllegalStateException("secret words of a member");
    }
    if (input instanceof Input.Said(String text) && text.startsWith("draw ")) {
      return Answer.of(new Card("Your week", say("In words.").elements(), List.of(Samples.chart(text))));
    }
    return new Answer(List.of(say("Heard.")), Samples.form("Dana"));
  }

  @Override
  public Answer arrive(MemberRef member) {
    return Answer.of(say("Welcome."));
  }

  @Override
  public Card preview(MemberRef member, String text) {
    previewed.add(text);
    return say("Previewed.");
  }

  @Override
  public List<Suggestion> suggestions() {
    return List.of(new Suggestion("/invite", "", "Write an invitation"),
        new Suggestion("/invite check", "your text", "Hear what I think"));
  }

  private static Card say(String words) {
    return new Card("", List.of(new Element.Paragraph(List.of(new Span.Text(words)))));
  }
}
