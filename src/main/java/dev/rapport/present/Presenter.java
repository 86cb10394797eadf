package dev.rapport.present;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.conversation.AnswerProblem;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.Effect;
import dev.rapport.coaching.conversation.FollowUpAnswers;
import dev.rapport.coaching.conversation.InviteAnswers;
import dev.rapport.coaching.conversation.ReplyAnswers;
import dev.rapport.coaching.conversation.Pick;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.script.Script;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Turns the effects of a conversation into cards and forms. Pure; safe to share between threads.
public final class Presenter {
  private final Copy copy;
  private final FormMaker forms;
  private final ReviewLines reviews;
  private final ReplyCards replies;
  private final Endings endings;

  public Presenter(Copy copy, Script script) {
    this.copy = copy;
    this.forms = new FormMaker(copy, script);
    this.reviews = new ReviewLines(copy);
    this.replies = new ReplyCards(copy);
    this.endings = new Endings(copy);
  }

  /// @param notesThisMonth how many notes the member has sent this month, for the effects that speak of it
  public Card card(Effect.Tell effect, Place place, int notesThisMonth) {
    return switch (effect) {
      case Effect.AskRelationship(var answers) -> relationship(answers, place);
      case Effect.AdviseWaiting(var answers) -> waiting(answers, place);
      case Effect.OfferDrafts(var drafted, var found) -> drafts(drafted, found, place, notesThisMonth);
      case Effect.OfferOwnWords(var edited, var review) -> ownWords(edited, review, place);
      case Effect.OfferResume(var answers, var next) -> endings.resume(answers, next, place);
      case Effect.AskAcquaintance(var answers) -> replies.acquaintance(answers, place);
      case Effect.ShowTriage shown -> replies.triage(shown, place);
      case Effect.ShowText(var text) ->
        new Card("", List.of(new Element.Copyable(copy.text(Line.COPY_LABEL), text)));
      case Effect.ShowAllFindings(var pick, var review) -> allFindings(pick, review);
      case Effect.SaySent(var sent) -> endings.sent(sent, place, notesThisMonth);
      case Effect.SayClosed(var ending, var answers) -> endings.closed(ending, answers);
      case Effect.Decline(var reason) ->
        new Card("", List.of(new Element.Paragraph(copy.sentence(switch (reason) {
          case STALE -> Line.DECLINE_STALE;
          case NOT_NOW -> Line.DECLINE_NOT_NOW;
          case OVER -> Line.DECLINE_OVER;
          case SCRIPT_CHANGED -> Line.DECLINE_SCRIPT_CHANGED;
          case ALREADY_SHORTEST -> Line.DECLINE_ALREADY_SHORTEST;
          case NO_OTHER_SET -> Line.DECLINE_NO_OTHER_SET;
        }))));
    };
  }

  public Form form(Effect.Ask effect, Place place) {
    return switch (effect) {
      case Effect.AskQuestions(var answers, var relationship, var problems) ->
        forms.questions(answers, relationship, problems, place);
      case Effect.AskToTrim(var answers, var relationship, var over, var problems) ->
        forms.trim(answers, relationship, over, problems, place);
      case Effect.AskMessage(var answers, var problems) -> forms.message(answers, problems, place);
      case Effect.AskOwnWords(var editing, var problems) -> forms.ownWords(editing, problems, place);
    };
  }

  /// Everything that an invite takes, in one form.
  public Form allAtOnce(InviteAnswers answers, List<AnswerProblem> problems, Place place) {
    return forms.allAtOnce(answers, problems, place);
  }

  private Card relationship(InviteAnswers answers, Place place) {
    List<Element> elements = new ArrayList<>();
    if (!answers.recipient().isEmpty()) {
      elements.add(new Element.Paragraph(copy.sentence(Line.RELATIONSHIP_FOR, name(answers))));
    }
    elements.add(new Element.Paragraph(copy.sentence(Line.RELATIONSHIP_WHY)));
    elements.add(new Element.Actions(Arrays.stream(Relationship.values())
        .<Action>map(relationship -> new Action.Button(copy.text(label(relationship)),
            place.token(Verb.CHOOSE, relationship.id()), Action.Style.PLAIN))
        .toList()));
    elements.add(new Element.Actions(List.of(place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL))));
    return new Card(copy.text(Line.RELATIONSHIP_TITLE), elements);
  }

  private Card waiting(InviteAnswers answers, Place place) {
    return new Card(copy.text(Line.WAITING_TITLE), List.of(
        new Element.Paragraph(copy.sentence(Line.WAITING_WHY, name(answers))),
        new Element.Bullets(List.of(copy.sentence(Line.WAITING_FOLLOW, name(answers)),
            copy.sentence(Line.WAITING_COMMENT), copy.sentence(Line.WAITING_INTRODUCTION))),
        new Element.Paragraph(copy.sentence(Line.WAITING_THEN)),
        new Element.Actions(List.of(place.button(copy.text(Line.BUTTON_REASON), Verb.PROMISE_REASON),
            place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP),
            place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL)))));
  }

  private Card drafts(State.Drafted drafted, List<Review> found, Place place, int used) {
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Paragraph(intro(drafted.answers())));
    if (drafted.answers() instanceof InviteAnswers invite && invite.account() == Account.FREE) {
      Line line = used < Account.FREE_NOTES_A_MONTH ? Line.DRAFTS_NOTES : Line.DRAFTS_NO_NOTES;
      elements.add(new Element.Note(copy.sentence(line, used, Account.FREE_NOTES_A_MONTH)));
    }
    for (int i = 0; i < drafted.drafts().size(); i++) {
      Draft draft = drafted.drafts().get(i);
      elements.addAll(text(Pick.of(draft.tone()), draft.text(), drafted.brief().limit(), found.get(i), place));
      if (!draft.leftOut().isEmpty()) {
        elements.add(elements.size() - 1, new Element.Note(
            copy.sentence(Line.LEFT_OUT, parts(draft), drafted.brief().limit())));
      }
    }
    if (!drafted.ownWords().isEmpty()) {
      elements.add(new Element.Note(copy.sentence(Line.OWN_KEPT)));
      elements.add(new Element.Actions(List.of(new Action.Button(copy.text(Line.BUTTON_OWN_AGAIN),
          place.token(Verb.EDIT, Pick.OWN.id()), Action.Style.PLAIN))));
    }
    elements.add(new Element.Divider());
    elements.add(new Element.Actions(next(drafted.answers(), place)));
    return new Card(copy.text(Line.DRAFTS_TITLE), elements);
  }

  private List<Span> intro(Answers answers) {
    return switch (answers) {
      case InviteAnswers invite -> copy.sentence(Line.DRAFTS_FOR, name(invite));
      case ReplyAnswers reply when reply.recipient().isEmpty() -> copy.sentence(Line.DRAFTS_REPLY_UNNAMED);
      case ReplyAnswers reply -> copy.sentence(Line.DRAFTS_REPLY, name(reply));
      case FollowUpAnswers thanks -> copy.sentence(Line.DRAFTS_THANKS, name(thanks));
    };
  }

  private List<Action> next(Answers answers, Place place) {
    List<Action> actions = new ArrayList<>(List.of(
        place.button(copy.text(Line.BUTTON_ANOTHER_SET), Verb.ANOTHER_SET),
        place.button(copy.text(Line.BUTTON_SHORTER), Verb.SHORTER)));
    switch (answers) {
      case InviteAnswers _ -> actions.add(place.button(copy.text(Line.BUTTON_QUESTIONS), Verb.BACK));
      case ReplyAnswers _ -> actions.add(place.button(copy.text(Line.BUTTON_BACK), Verb.BACK));
      case FollowUpAnswers _ -> {
        // Nothing was asked, so there is nothing to go back to.
      }
    }
    actions.addAll(List.of(place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP),
        place.button(copy.text(Line.BUTTON_START_OVER), Verb.START_OVER),
        place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL)));
    return actions;
  }

  private Card ownWords(State.Edited edited, Review review, Place place) {
    List<Element> elements = new ArrayList<>(
        text(Pick.OWN, edited.text(), edited.from().brief().limit(), review, place));
    elements.add(new Element.Divider());
    elements.add(new Element.Actions(List.of(
        place.button(copy.text(Line.BUTTON_DRAFTS_AGAIN), Verb.BACK),
        place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP),
        place.button(copy.text(Line.BUTTON_START_OVER), Verb.START_OVER),
        place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL))));
    return new Card(copy.text(Line.OWN_REVIEWED_TITLE), elements);
  }

  /// A text with its length, its review and what can be done with it.
  private List<Element> text(Pick pick, String text, int limit, Review review, Place place) {
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Copyable(lengthLabel(pick, text, limit), text));
    elements.addAll(reviews.brief(review));
    List<Action> actions = new ArrayList<>(List.of(
        new Action.Copy(copy.text(Line.BUTTON_COPY), text, place.token(Verb.COPY, pick.id())),
        new Action.Button(copy.text(Line.BUTTON_EDIT), place.token(Verb.EDIT, pick.id()), Action.Style.PLAIN),
        new Action.Button(copy.text(Line.BUTTON_SENT), place.token(Verb.SENT, pick.id()), Action.Style.PLAIN)));
    int more = review.findings().size() - Review.SHOWN;
    if (more > 0) {
      actions.add(new Action.Button(copy.text(Line.BUTTON_MORE, more), place.token(Verb.ALL_FINDINGS, pick.id()),
          Action.Style.PLAIN));
    }
    elements.add(new Element.Actions(actions));
    return elements;
  }

  private String lengthLabel(Pick pick, String text, int limit) {
    int length = text.codePointCount(0, text.length());
    return length <= limit
        ? copy.text(Line.DRAFT_LABEL, copy.text(label(pick)), length, limit)
        : copy.text(Line.DRAFT_TOO_LONG, copy.text(label(pick)), length, limit, length - limit);
  }

  private Card allFindings(Pick pick, Review review) {
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Note(List.of(new Span.Text(copy.text(label(pick))))));
    elements.addAll(reviews.full(review));
    return new Card(copy.text(Line.ALL_FINDINGS_TITLE), elements);
  }

  private String parts(Draft draft) {
    List<String> parts = draft.leftOut()
        .stream()
        .sorted(Comparator.naturalOrder())
        .map(part -> copy.text(switch (part) {
          case CONTEXT -> Line.PART_CONTEXT;
          case REASON -> Line.PART_REASON;
          case OFFER -> Line.PART_OFFER;
          case SENDER -> Line.PART_SENDER;
        }))
        .toList();
    int last = parts.size() - 1;
    return last == 0
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, last)) + " " + copy.text(Line.AND) + " " + parts.get(last);
  }

  private Span name(Answers answers) {
    return name(answers.recipient());
  }

  private Span name(String recipient) {
    return recipient.isEmpty() ? new Span.Text(copy.text(Line.SOMEBODY)) : new Span.Member(recipient);
  }

  static Line label(Relationship relationship) {
    return switch (relationship) {
      case COLLEAGUE -> Line.COLLEAGUE;
      case CLASSMATE -> Line.CLASSMATE;
      case BUSINESS -> Line.BUSINESS;
      case FRIEND -> Line.FRIEND;
      case EVENT -> Line.EVENT;
      case NEVER_MET -> Line.NEVER_MET;
    };
  }

  private static Line label(Pick pick) {
    return switch (pick) {
      case WARM -> Line.WARM;
      case BRIEF -> Line.BRIEF;
      case FORMAL -> Line.FORMAL;
      case OWN -> Line.OWN;
    };
  }
}
