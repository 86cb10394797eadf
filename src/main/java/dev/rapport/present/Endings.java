package dev.rapport.present;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.FollowUpAnswers;
import dev.rapport.coaching.conversation.InviteAnswers;
import dev.rapport.coaching.conversation.ReplyAnswers;
import dev.rapport.coaching.conversation.State;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards with which a walk ends or is put aside.
record Endings(Copy copy) {
  /// @param used how many notes the member has sent this month
  Card sent(State.Sent sent, Place place, int used) {
    List<Element> elements = new ArrayList<>();
    Answers answers = sent.from().answers();
    switch (answers) {
      case InviteAnswers invite -> {
        elements.add(new Element.Paragraph(copy.sentence(Line.SENT_TO, name(invite.recipient()))));
        if (invite.account() == Account.FREE) {
          int left = Account.FREE_NOTES_A_MONTH - used;
          Line line = left > 0 ? Line.SENT_NOTES : left == 0 ? Line.SENT_NOTES_LAST : Line.SENT_NOTES_OVER;
          elements.add(new Element.Paragraph(copy.sentence(line, used, Account.FREE_NOTES_A_MONTH)));
        }
        elements.add(new Element.Note(copy.sentence(Line.SENT_NEXT)));
      }
      case ReplyAnswers reply -> {
        elements.add(new Element.Paragraph(reply.recipient().isEmpty()
            ? copy.sentence(Line.SENT_REPLY)
            : copy.sentence(Line.SENT_REPLY_TO, name(reply.recipient()))));
        elements.add(new Element.Note(copy.sentence(saysNo(sent.from()) ? Line.SENT_NO_NEXT : Line.SENT_REPLY_NEXT)));
      }
      case FollowUpAnswers thanks -> {
        elements.add(new Element.Paragraph(copy.sentence(Line.SENT_THANKS, name(thanks.recipient()))));
        elements.add(new Element.Note(copy.sentence(Line.SENT_THANKS_NEXT)));
      }
    }
    elements.add(new Element.Actions(List.of(Offers.newInvite(copy),
        place.button(copy.text(Line.BUTTON_TAKE_BACK), Verb.TAKE_BACK))));
    return new Card(copy.text(Line.SENT_TITLE), elements);
  }

  private static boolean saysNo(State.Open from) {
    return switch (from) {
      case State.Drafted drafted -> drafted.brief() instanceof ReplyBrief brief && brief.aim() != Aim.LEARN_MORE;
      case State.Editing editing -> saysNo(editing.from());
      case State.Edited edited -> saysNo(edited.from());
      case State.Open _ -> false;
    };
  }

  Card closed(State.Ending ending, @Nullable Answers answers) {
    return switch (ending) {
      case CANCELLED -> new Card(copy.text(Line.CANCELLED_TITLE), List.of(
          new Element.Paragraph(copy.sentence(Line.CANCELLED)),
          new Element.Actions(List.of(Offers.newInvite(copy), Offers.newReply(copy), Offers.help(copy)))));
      case KEPT -> new Card(copy.text(Line.KEPT_TITLE), List.of(
          new Element.Paragraph(kept(answers)),
          new Element.Actions(List.of(Offers.newInvite(copy), Offers.drafts(copy)))));
    };
  }

  private List<Span> kept(@Nullable Answers answers) {
    return switch (answers) {
      case null -> copy.sentence(Line.KEPT, name(""));
      case InviteAnswers invite -> copy.sentence(Line.KEPT, name(invite.recipient()));
      case ReplyAnswers reply -> copy.sentence(Line.KEPT_REPLY, name(reply.recipient()));
      case FollowUpAnswers thanks -> copy.sentence(Line.KEPT_THANKS, name(thanks.recipient()));
    };
  }

  Card resume(Answers answers, Answers next, Place place) {
    return new Card(copy.text(Line.RESUME_TITLE), List.of(
        new Element.Paragraph(resume(answers, next)),
        new Element.Note(copy.sentence(Line.RESUME_SAFE)),
        new Element.Actions(List.of(place.primary(copy.text(Line.BUTTON_GO_ON), Verb.RESUME),
            place.button(copy.text(Line.BUTTON_AFRESH), Verb.PUT_ASIDE)))));
  }

  private List<Span> resume(Answers answers, Answers next) {
    return switch (next) {
      case InviteAnswers invite when invite.recipient().isEmpty() ->
        copy.sentence(Line.RESUME, name(answers.recipient()));
      case InviteAnswers invite ->
        copy.sentence(Line.RESUME_WANTED, name(answers.recipient()), new Span.Member(invite.recipient()));
      case ReplyAnswers _ -> copy.sentence(Line.RESUME_REPLY, name(answers.recipient()));
      case FollowUpAnswers _ -> copy.sentence(Line.RESUME, name(answers.recipient()));
    };
  }

  private Span name(String recipient) {
    return recipient.isEmpty() ? new Span.Text(copy.text(Line.SOMEBODY)) : new Span.Member(recipient);
  }
}
