package dev.rapport.present;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Outcome;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The questions about what became of what was sent, and what to do with the answers.
public final class FollowUpCards {
  /// More than these in one message would be a list to work through.
  private static final int MOST_QUESTIONS = 8;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Copy copy;

  public FollowUpCards(Copy copy) {
    this.copy = copy;
  }

  /// All that is asked in one message, with why it comes and how to stop it.
  ///
  /// @param zone by which the days are told
  public Card questions(List<FollowUp> due, ZoneId zone) {
    List<Element> elements = new ArrayList<>();
    due.stream().limit(MOST_QUESTIONS).forEach(each -> elements.addAll(asked(each, question(each), zone)));
    elements.add(new Element.Note(copy.sentence(Line.QUESTIONS_WHY)));
    elements.add(new Element.Actions(List.of(button(Line.BUTTON_STOP_QUESTIONS, Verb.STOP_QUESTIONS, ""))));
    return new Card(copy.text(Line.QUESTIONS_ASKED), elements);
  }

  /// What a member wants to tell of without being asked.
  public Card waiting(List<FollowUp> open, ZoneId zone) {
    List<Element> elements = new ArrayList<>();
    open.stream()
        .limit(MOST_QUESTIONS)
        .forEach(each -> elements.addAll(asked(each, each.brief().kind() == MessageKind.INVITE
            ? Line.ASK_INVITE
            : Line.ASK_REPLY, zone)));
    return elements.isEmpty()
        ? new Card("", List.of(new Element.Paragraph(copy.sentence(Line.NOTHING_WAITS))))
        : new Card(copy.text(Line.QUESTIONS_ASKED), elements);
  }

  private List<Element> asked(FollowUp about, Line question, ZoneId zone) {
    return List.of(
        new Element.Paragraph(copy.sentence(question, name(about), DAY.format(about.sentAt().atZone(zone)))),
        new Element.Actions(Outcome.of(about.brief().kind())
            .stream()
            .<Action>map(outcome -> button(label(outcome), Verb.OUTCOME, outcome.id() + "." + about.id()))
            .toList()));
  }

  /// What an outcome leads to.
  ///
  /// @param wanted whether the member still wants to be asked
  public Card outcome(FollowUp about, Outcome outcome, boolean wanted) {
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Paragraph(copy.sentence(advice(about, outcome, wanted), name(about))));
    List<Action> actions = new ArrayList<>();
    switch (outcome) {
      case REAL_REASON, GROWING ->
        actions.add(button(Line.BUTTON_DECLINE, Verb.DRAFT_NO, ReplyBrief.Aim.DECLINE.id() + "." + about.id()));
      case PITCH ->
        actions.add(button(Line.BUTTON_NO_THANKS, Verb.DRAFT_NO, ReplyBrief.Aim.NO_THANKS.id() + "." + about.id()));
      case ACCEPTED -> actions.add(button(Line.BUTTON_THANK, Verb.DRAFT_THANKS, outcome.id() + "." + about.id()));
      case PENDING, WITHDREW, SILENCE -> {
        // There is nothing to draft.
      }
    }
    actions.add(Offers.newInvite(copy));
    elements.add(new Element.Actions(actions));
    return new Card(copy.text(Line.OUTCOME_TITLE), elements);
  }

  /// The member wants no more questions.
  public Card stopped() {
    return new Card("", List.of(new Element.Paragraph(copy.sentence(Line.QUESTIONS_STOPPED)),
        new Element.Actions(List.of(button(Line.BUTTON_ASK_AGAIN, Verb.ASK_AGAIN, "")))));
  }

  public Card askedAgain() {
    return new Card("", List.of(new Element.Paragraph(copy.sentence(Line.QUESTIONS_AGAIN))));
  }

  private static Line question(FollowUp about) {
    return switch (about.brief().kind()) {
      case INVITE -> about.asked() == 0 ? Line.ASK_INVITE : Line.ASK_INVITE_AGAIN;
      case REPLY, FOLLOW_UP -> Line.ASK_REPLY;
    };
  }

  private static Line advice(FollowUp about, Outcome outcome, boolean wanted) {
    return switch (outcome) {
      case ACCEPTED -> Line.OUTCOME_ACCEPTED;
      case PENDING -> about.asked() >= 2 ? Line.OUTCOME_PENDING_LONG
          : wanted ? Line.OUTCOME_PENDING : Line.OUTCOME_PENDING_STOPPED;
      case WITHDREW -> Line.OUTCOME_WITHDREW;
      case REAL_REASON -> Line.OUTCOME_REAL_REASON;
      case GROWING -> Line.OUTCOME_GROWING;
      case PITCH -> Line.OUTCOME_PITCH;
      case SILENCE -> Line.OUTCOME_SILENCE;
    };
  }

  private static Line label(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> Line.ACCEPTED;
      case PENDING -> Line.PENDING;
      case WITHDREW -> Line.WITHDREW;
      case REAL_REASON -> Line.REAL_REASON;
      case GROWING -> Line.GROWING;
      case PITCH -> Line.PITCHED;
      case SILENCE -> Line.SILENCE;
    };
  }

  private Action button(Line label, Verb verb, String argument) {
    return new Action.Button(copy.text(label), Token.of(verb.id(), argument), Action.Style.PLAIN);
  }

  private Span name(FollowUp about) {
    String recipient = about.brief().recipient();
    if (!recipient.isEmpty()) {
      return new Span.Member(recipient);
    }
    return new Span.Text(copy.text(about.brief().kind() == MessageKind.INVITE ? Line.SOMEBODY : Line.SOMEBODY_UNNAMED));
  }
}
