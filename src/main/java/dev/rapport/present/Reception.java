package dev.rapport.present;

import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.review.Review;
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

/// The cards that belong to no conversation: arriving, help, kept drafts, the check of a text, and what went wrong.
/// Pure; safe to share between threads.
public final class Reception {
  /// How many kept drafts one card lists.
  public static final int DRAFTS_LISTED = 10;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Copy copy;
  private final ReviewLines reviews;

  public Reception(Copy copy) {
    this.copy = copy;
    this.reviews = new ReviewLines(copy);
  }

  public Card welcome(boolean hasDrafts) {
    List<Action> actions = new ArrayList<>(List.of(Offers.newInvite(copy), Offers.newReply(copy)));
    if (hasDrafts) {
      actions.add(Offers.drafts(copy));
    }
    actions.add(Offers.help(copy));
    return new Card(copy.text(Line.WELCOME_TITLE), List.of(paragraph(Line.WELCOME), paragraph(Line.WELCOME_PROMISE),
        new Element.Actions(actions)));
  }

  /// For somebody who comes back to a walk that is still open.
  public Card welcomeBack(Answers answers) {
    return new Card("", List.of(new Element.Paragraph(copy.sentence(Line.WELCOME_BACK, name(answers.recipient())))));
  }

  /// The first words, where a card needs no more than one sentence.
  public Card say(Line line) {
    return new Card("", List.of(paragraph(line), new Element.Actions(List.of(Offers.newInvite(copy),
        Offers.help(copy)))));
  }

  public Card notUnderstood(String command) {
    List<Element> elements = new ArrayList<>(List.of(paragraph(Line.NOT_UNDERSTOOD)));
    elements.addAll(helpLines(command));
    return new Card("", elements);
  }

  public Card notSaved() {
    return new Card(copy.text(Line.NOT_SAVED_TITLE), List.of(paragraph(Line.NOT_SAVED)));
  }

  /// To who did more in a minute than anybody can read.
  public Card tooFast() {
    return new Card("", List.of(paragraph(Line.TOO_FAST)));
  }

  public Card tooLong(int most) {
    return new Card("", List.of(new Element.Paragraph(copy.sentence(Line.TOO_LONG, most))));
  }

  /// @param command the slash command as it is registered here, such as `/invite`
  public Card help(String command) {
    List<Element> elements = new ArrayList<>(List.of(paragraph(Line.HELP_INTRO)));
    elements.addAll(helpLines(command));
    return new Card(copy.text(Line.HELP_TITLE), elements);
  }

  /// The review of a text that belongs to no walk.
  public Card checked(Review review, String text) {
    Line title = switch (review.verdict()) {
      case SEND -> Line.CHECK_TITLE_SEND;
      case REVISE -> Line.CHECK_TITLE_REVISE;
    };
    List<Element> elements = new ArrayList<>(List.of(new Element.Copyable(copy.text(Line.OWN), text)));
    elements.addAll(reviews.full(review));
    if (review.verdict() == Review.Verdict.REVISE) {
      elements.add(paragraph(Line.CHECK_NEXT));
      elements.add(new Element.Actions(List.of(Offers.newInvite(copy))));
    }
    return new Card(copy.text(title), elements);
  }

  /// The review of words that are still being typed.
  public Card preview(Review review) {
    return new Card("", reviews.brief(review));
  }

  /// @param kept the newest first
  /// @param from how many newer ones to leave out
  public Card drafts(List<KeptDraft> kept, int from, ZoneId zone) {
    if (kept.size() <= from) {
      return say(Line.DRAFT_LIST_EMPTY);
    }
    List<Element> elements = new ArrayList<>();
    int to = Math.min(kept.size(), from + DRAFTS_LISTED);
    for (KeptDraft draft : kept.subList(from, to)) {
      Line item = switch (draft.state().answers().kind()) {
        case INVITE -> Line.DRAFT_LIST_ITEM;
        case REPLY -> Line.DRAFT_LIST_REPLY;
        case FOLLOW_UP -> Line.DRAFT_LIST_THANKS;
      };
      elements.add(new Element.Paragraph(copy.sentence(item, name(draft.state().answers().recipient()),
          DAY.format(draft.keptAt().atZone(zone)))));
      elements.add(new Element.Actions(List.of(button(Line.BUTTON_OPEN, Verb.OPEN_DRAFT, draft.id()),
          button(Line.BUTTON_DROP, Verb.DROP_DRAFT, draft.id()))));
    }
    if (to < kept.size()) {
      elements.add(new Element.Actions(List.of(button(Line.BUTTON_OLDER, Verb.LIST_DRAFTS, Integer.toString(to)))));
    }
    return new Card(copy.text(Line.DRAFT_LIST_TITLE), elements);
  }

  public Card reallyDrop(KeptDraft draft) {
    return new Card(copy.text(Line.DROP_TITLE), List.of(
        new Element.Paragraph(copy.sentence(Line.DROP, name(draft.state().answers().recipient()))),
        new Element.Actions(List.of(
            new Action.Button(copy.text(Line.BUTTON_REALLY_DROP), Token.of(Verb.REALLY_DROP_DRAFT.id(), draft.id()),
                Action.Style.DANGER),
            button(Line.BUTTON_LEAVE, Verb.LIST_DRAFTS, "")))));
  }

  /// What a composer can suggest, and what help lists.
  public List<CommandHelp> commands(String command) {
    return List.of(new CommandHelp(command, "", copy.text(Line.HELP_INVITE)),
        new CommandHelp(command, copy.text(Line.USAGE_NAMED), copy.text(Line.HELP_NAMED)),
        new CommandHelp(command + " reply", copy.text(Line.USAGE_REPLY), copy.text(Line.HELP_REPLY)),
        new CommandHelp(command + " check", copy.text(Line.USAGE_CHECK), copy.text(Line.HELP_CHECK)),
        new CommandHelp(command + " drafts", "", copy.text(Line.HELP_DRAFTS)),
        new CommandHelp(command + " log", copy.text(Line.USAGE_LOG), copy.text(Line.HELP_LOG)),
        new CommandHelp(command + " programme", "", copy.text(Line.HELP_PROGRAMME)),
        new CommandHelp(command + " summary", "", copy.text(Line.HELP_SUMMARY)),
        new CommandHelp(command + " weekly", "", copy.text(Line.HELP_WEEKLY)),
        new CommandHelp(command + " export", "", copy.text(Line.HELP_EXPORT)),
        new CommandHelp(command + " forget", "", copy.text(Line.HELP_FORGET)),
        new CommandHelp(command + " cancel", "", copy.text(Line.HELP_CANCEL)),
        new CommandHelp(command + " help", "", copy.text(Line.HELP_HELP)));
  }

  /// @param usage what goes behind the command, or empty
  public record CommandHelp(String command, String usage, String description) {}

  private List<Element> helpLines(String command) {
    return List.of(
        new Element.Bullets(commands(command).stream().map(Reception::helpLine).toList()),
        new Element.Note(copy.sentence(Line.HELP_PRIVACY)),
        new Element.Actions(List.of(Offers.newInvite(copy), Offers.newReply(copy), Offers.drafts(copy))));
  }

  private static List<Span> helpLine(CommandHelp help) {
    String usage = help.usage().isEmpty() ? "" : " " + help.usage();
    return List.of(new Span.Strong(help.command() + usage), new Span.Text(": " + help.description()));
  }

  private Action button(Line label, Verb verb, String argument) {
    return new Action.Button(copy.text(label), Token.of(verb.id(), argument), Action.Style.PLAIN);
  }

  private Element paragraph(Line line) {
    return new Element.Paragraph(copy.sentence(line));
  }

  private Span name(String recipient) {
    return recipient.isEmpty() ? new Span.Text(copy.text(Line.SOMEBODY)) : new Span.Member(recipient);
  }
}
