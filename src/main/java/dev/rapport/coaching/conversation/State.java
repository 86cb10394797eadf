package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Brief;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Tone;
import java.util.List;

/// Where a conversation stands. Every state holds all that its step needs, so that a turn loads nothing else.
public sealed interface State {
  /// A state from which the walk can go on.
  sealed interface Open extends State {
    Answers answers();
  }

  /// "How do you know them?" is asked.
  record Choosing(InviteAnswers answers) implements Open {}

  /// The questions of one relationship are asked.
  record Asking(InviteAnswers answers) implements Open {}

  /// They never met and no reason was given: the coach advises not to send yet.
  record Waiting(InviteAnswers answers) implements Open {}

  /// What was said does not fit the limit; the member is asked what to shorten.
  ///
  /// @param over by how many code points
  record Trimming(InviteAnswers answers, InviteBrief brief, int over) implements Open {}

  /// The member is asked to paste the message that came.
  record Pasting(ReplyAnswers answers) implements Open {}

  /// "Do you know them?" is asked of whoever wrote the message.
  record Placing(ReplyAnswers answers) implements Open {}

  /// What the message looks like is shown, with what to do about it.
  record Triaged(ReplyAnswers answers) implements Open {}

  /// Three drafts are shown.
  ///
  /// @param set which set of wordings, from 0
  /// @param ownWords what the member wrote before they came back to the drafts, or empty
  record Drafted(Answers answers, Brief brief, int set, boolean shorter, List<Draft> drafts, String ownWords)
      implements
        Open {
    public Drafted {
      drafts = List.copyOf(drafts);
    }

    /// The same drafts, with the member's own words kept beside them unless they are one of these or nothing.
    Drafted with(String written) {
      boolean theirs = !written.isBlank() && drafts.stream().noneMatch(draft -> draft.text().equals(written.strip()));
      return theirs ? new Drafted(answers, brief, set, shorter, drafts, written) : this;
    }

    /// The same, as the first set that it is again.
    Drafted begunAgain() {
      return new Drafted(answers, brief, 0, shorter, drafts, ownWords);
    }

    /// The draft of one tone.
    public Draft draft(Tone tone) {
      return drafts.stream()
          .filter(draft -> draft.tone() == tone)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no draft in tone " + tone));
    }
  }

  /// The member is writing their own words, starting from `text`.
  record Editing(Drafted from, String text) implements Open {
    @Override
    public Answers answers() {
      return from.answers();
    }
  }

  /// The member's own words are shown with their review.
  record Edited(Drafted from, String text) implements Open {
    @Override
    public Answers answers() {
      return from.answers();
    }
  }

  /// Another walk was asked for while this one was open: go on, or start afresh?
  ///
  /// @param next with what the new one would begin
  record Resuming(Open of, Answers next) implements Open {
    @Override
    public Answers answers() {
      return of.answers();
    }
  }

  /// The member said that it was sent. Only taking that back leads on from here.
  ///
  /// @param from the state it was sent from
  /// @param personal the review's score of the text, 0 to 100
  record Sent(Open from, String text, int personal) implements State {}

  /// Over. Absorbs every event.
  record Closed(Ending ending) implements State {}

  /// How a conversation ended.
  enum Ending {
    CANCELLED, KEPT
  }
}
