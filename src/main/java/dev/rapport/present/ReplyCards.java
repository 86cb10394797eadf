package dev.rapport.present;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.conversation.Effect;
import dev.rapport.coaching.conversation.ReplyAnswers;
import dev.rapport.coaching.review.Severity;
import dev.rapport.coaching.triage.Link;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Sign;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cards of the reply walk until its drafts.
record ReplyCards(Copy copy) {
  /// How many signs one card shows.
  private static final int SIGNS_SHOWN = 4;

  private static final int LINKS_SHOWN = 5;

  Card acquaintance(ReplyAnswers answers, Place place) {
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Copyable(copy.text(Line.PLACE_QUOTE), answers.received()));
    if (!answers.recipient().isEmpty() || !answers.headline().isEmpty()) {
      elements.add(new Element.Note(List.of(new Span.Member(Stream.of(answers.recipient(), answers.headline())
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" · "))))));
    }
    elements.add(new Element.Paragraph(copy.sentence(Line.PLACE_WHY)));
    elements.add(new Element.Actions(Arrays.stream(Acquaintance.values())
        .<Action>map(acquaintance -> new Action.Button(copy.text(label(acquaintance)),
            place.token(Verb.PLACE, acquaintance.id()), Action.Style.PLAIN))
        .toList()));
    elements.add(new Element.Actions(List.of(place.button(copy.text(Line.BUTTON_PASTE_AGAIN), Verb.PASTE_AGAIN),
        place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL))));
    return new Card(copy.text(Line.PLACE_TITLE), elements);
  }

  /// What it looks like, the words that tell, and what to do. It never calls anything harmless.
  Card triage(Effect.ShowTriage shown, Place place) {
    Triage triage = shown.triage();
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Paragraph(advice(shown)));
    telling(triage.signs()).stream().limit(SIGNS_SHOWN).map(this::sign).forEach(elements::add);
    triage.links().stream().limit(LINKS_SHOWN).map(this::link).forEach(elements::add);
    List<Action> ways = new ArrayList<>();
    for (Aim aim : shown.aims()) {
      ways.add(new Action.Button(copy.text(label(aim, triage.messageClass())), place.token(Verb.REPLY, aim.id()),
          ways.isEmpty() && !triage.replyIsUnwise() ? Action.Style.PRIMARY : Action.Style.PLAIN));
    }
    if (!ways.isEmpty()) {
      elements.add(new Element.Actions(ways));
    }
    List<Action> others = new ArrayList<>(List.of(
        place.button(copy.text(Line.BUTTON_PASTE_AGAIN), Verb.PASTE_AGAIN)));
    if (!triage.replyIsUnwise()) {
      others.add(place.button(copy.text(Line.BUTTON_BACK), Verb.BACK));
      others.add(place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP));
    }
    others.add(place.button(copy.text(Line.BUTTON_LEAVE_UNANSWERED), Verb.CANCEL));
    elements.add(new Element.Actions(others));
    return new Card(copy.text(title(triage.messageClass())), elements);
  }

  // What is quoted once need not be quoted again with more or less around it.
  private static List<Sign> telling(List<Sign> signs) {
    List<Sign> telling = new ArrayList<>();
    for (Sign sign : signs) {
      boolean said = telling.stream()
          .anyMatch(told -> told.pointsTo() == sign.pointsTo()
              && (told.quote().contains(sign.quote()) || sign.quote().contains(told.quote())));
      if (!said) {
        telling.add(sign);
      }
    }
    return telling;
  }

  private List<Span> advice(Effect.ShowTriage shown) {
    boolean known = shown.answers().acquaintance() == Acquaintance.KNOWN;
    if (shown.triage().replyIsUnwise()) {
      List<Span> spans = new ArrayList<>(words(shown.triage().advice()));
      if (known) {
        spans.add(new Span.Text(" "));
        spans.addAll(copy.sentence(Line.TRIAGE_KNOWN_SCAM));
      }
      return spans;
    }
    return switch (shown.triage().messageClass()) {
      case GENUINE, GENERIC -> known ? copy.sentence(Line.TRIAGE_KNOWN) : words(shown.triage().advice());
      case PITCH, SCAM -> words(shown.triage().advice());
    };
  }

  private static List<Span> words(String advice) {
    return List.of(new Span.Text(advice));
  }

  private Element sign(Sign sign) {
    Severity severity = switch (sign.pointsTo()) {
      case SCAM -> Severity.MUST;
      case PITCH -> Severity.SHOULD;
      case GENUINE, GENERIC -> Severity.CONSIDER;
    };
    Line label = switch (sign.pointsTo()) {
      case SCAM -> Line.SIGN_SCAM;
      case PITCH -> Line.SIGN_PITCH;
      case GENERIC -> Line.SIGN_GENERIC;
      case GENUINE -> Line.SIGN_GENUINE;
    };
    return new Element.FindingLine(severity, copy.text(label), sign.quote(), sign.reason());
  }

  private Element link(Link link) {
    return new Element.Note(link.name().isEmpty()
        ? copy.sentence(Line.TRIAGE_LINK, new Span.Member(link.shown()), new Span.Member(link.host()))
        : copy.sentence(Line.TRIAGE_LINK_BORROWED, new Span.Member(link.shown()), new Span.Member(link.host()),
            new Span.Member(link.name())));
  }

  private static Line title(MessageClass messageClass) {
    return switch (messageClass) {
      case GENUINE -> Line.TRIAGE_GENUINE;
      case GENERIC -> Line.TRIAGE_GENERIC;
      case PITCH -> Line.TRIAGE_PITCH;
      case SCAM -> Line.TRIAGE_SCAM;
    };
  }

  private static Line label(Acquaintance acquaintance) {
    return switch (acquaintance) {
      case KNOWN -> Line.ACQUAINTANCE_KNOWN;
      case UNPLACED -> Line.ACQUAINTANCE_UNPLACED;
      case UNKNOWN -> Line.ACQUAINTANCE_UNKNOWN;
    };
  }

  private static Line label(Aim aim, MessageClass messageClass) {
    return switch (aim) {
      case LEARN_MORE -> messageClass == MessageClass.SCAM ? Line.BUTTON_REASON_TO_ANSWER
          : messageClass == MessageClass.PITCH ? Line.BUTTON_ASK_MORE : Line.BUTTON_DRAFT_REPLY;
      case NO_THANKS -> Line.BUTTON_NO_THANKS;
      case DECLINE -> Line.BUTTON_DECLINE;
    };
  }
}
