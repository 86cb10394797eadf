package dev.rapport.present;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.conversation.Event;
import dev.rapport.coaching.conversation.MessageProblem.Part;
import dev.rapport.coaching.conversation.Pick;
import dev.rapport.coaching.script.Subject;
import dev.rapport.message.Token;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads what a member pressed or sent as what happened to the conversation. The counterpart of [Presenter].
public final class EventReader {
  /// The field of the form in which own words are written.
  static final String OWN_WORDS = "text";

  /// The field of a form that asks for the relationship along with the rest.
  static final String RELATIONSHIP = "relationship";

  private EventReader() {}

  /// Absent when the token belongs to no conversation or is not one that [Presenter] makes.
  ///
  /// @param values what stood in the fields of the form that was sent, or that the button belongs to, by field id
  public static Optional<Event> read(Token token, Map<String, String> values) {
    try {
      return Verb.parse(token.verb())
          .flatMap(verb -> event(verb, token, values).map(event -> values.isEmpty() || sends(verb)
              ? event
              : new Event.FormLeft(typed(values), event)));
    } catch (IllegalArgumentException unknownArgument) {
      return Optional.empty();
    }
  }

  private static boolean sends(Verb verb) {
    return verb == Verb.ANSWER || verb == Verb.WRITE || verb == Verb.PASTE;
  }

  private static Optional<Event> event(Verb verb, Token token, Map<String, String> values) {
    return Optional.ofNullable(switch (verb) {
      case CHOOSE -> new Event.RelationshipChosen(Relationship.parse(token.argument()));
      case PASTE -> new Event.MessagePasted(told(values));
      case PLACE -> new Event.AcquaintanceChosen(Acquaintance.parse(token.argument()));
      case REPLY -> new Event.ReplyWanted(ReplyBrief.Aim.parse(token.argument()));
      case PASTE_AGAIN -> new Event.MessageReopened();
      case ANSWER -> answered(values);
      case PROMISE_REASON -> new Event.ReasonPromised();
      case ANOTHER_SET -> new Event.AnotherSetRequested();
      case SHORTER -> new Event.ShorterRequested();
      case EDIT -> new Event.EditRequested(Pick.parse(token.argument()));
      case WRITE -> new Event.OwnWordsWritten(values.getOrDefault(OWN_WORDS, ""));
      case COPY -> new Event.CopyRequested(Pick.parse(token.argument()));
      case ALL_FINDINGS -> new Event.AllFindingsRequested(Pick.parse(token.argument()));
      case SENT -> new Event.SentReported(Pick.parse(token.argument()));
      case TAKE_BACK -> new Event.SentTakenBack();
      case BACK -> new Event.WentBack();
      case START_OVER -> new Event.StartedOver();
      case RESUME -> new Event.Resumed();
      case PUT_ASIDE -> new Event.PutAside();
      case KEEP -> new Event.Kept();
      case CANCEL -> new Event.Cancelled();
      case NEW_INVITE, NEW_REPLY, HELP, LIST_DRAFTS, OPEN_DRAFT, DROP_DRAFT, REALLY_DROP_DRAFT, OUTCOME, DRAFT_NO,
          DRAFT_THANKS, STOP_QUESTIONS, ASK_AGAIN ->
        null;
    });
  }

  /// What stood in the fields of any form.
  public static Event.Typed typed(Map<String, String> values) {
    return new Event.Typed(answers(values), told(values), values.get(OWN_WORDS));
  }

  private static Map<Part, String> told(Map<String, String> values) {
    Map<Part, String> told = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String value = values.get(part.id());
      if (value != null) {
        told.put(part, value);
      }
    }
    return told;
  }

  private static Event answered(Map<String, String> values) {
    String relationship = values.get(RELATIONSHIP);
    return relationship == null || relationship.isBlank()
        ? new Event.Answered(answers(values))
        : new Event.Answered(Relationship.parse(relationship), answers(values));
  }

  private static Map<Subject, String> answers(Map<String, String> values) {
    Map<Subject, String> answers = new EnumMap<>(Subject.class);
    for (Subject subject : Subject.values()) {
      String value = values.get(subject.id());
      if (value != null) {
        answers.put(subject, value);
      }
    }
    return answers;
  }
}
