package dev.rapport.service;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Outcome;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.present.Line;
import dev.rapport.present.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Answers the buttons under the questions about what was sent.
record FollowUpDesk(CoachStore store, CoachParts parts, Scribe scribe) {
  /// @param argument a word, and after a dot the id of what was sent
  Decision pressed(MemberRef member, Optional<Conversation> current, Verb verb, String argument) {
    return switch (verb) {
      case OUTCOME -> about(member, argument, (sent, word) -> outcome(member, sent, Outcome.parse(word)));
      case DRAFT_NO -> about(member, argument, (sent, word) -> no(member, current, sent, Aim.parse(word)));
      case DRAFT_THANKS -> about(member, argument, (sent, _) -> thanks(member, current, sent));
      case STOP_QUESTIONS -> new Decision(List.of(new Change.PutQuestions(false)),
          Answer.of(parts.followUps().stopped()));
      case ASK_AGAIN -> new Decision(List.of(new Change.PutQuestions(true)),
          Answer.of(parts.followUps().askedAgain()));
      case Verb _ -> gone();
    };
  }

  private Decision about(MemberRef member, String argument, BiFunction<FollowUp, String, Decision> answer) {
    int dot = argument.indexOf('.');
    if (dot < 0) {
      return gone();
    }
    try {
      return store.followUp(member, argument.substring(dot + 1))
          .map(sent -> answer.apply(sent, argument.substring(0, dot)))
          .orElseGet(this::gone);
    } catch (IllegalArgumentException notOurs) {
      return gone();
    }
  }

  private Decision outcome(MemberRef member, FollowUp sent, Outcome outcome) {
    if (outcome.of() != sent.brief().kind()) {
      return gone();
    }
    Instant now = parts.clock().instant();
    // "Not yet" leaves the second question where it is; everything else was the last word.
    Change next = new Change.PutFollowUp(outcome == Outcome.PENDING ? sent : sent.answeredAt(now));
    return new Decision(List.of(new Change.PutOutcome(new LoggedOutcome(sent.id(), outcome, now)), next),
        Answer.of(parts.followUps().outcome(sent, outcome, store.wantsQuestions(member))));
  }

  private Decision no(MemberRef member, Optional<Conversation> current, FollowUp sent, Aim aim) {
    if (!(sent.brief() instanceof ReplyBrief reply)) {
      return gone();
    }
    Profile profile = store.profile(member).orElse(Profile.UNKNOWN);
    return scribe.interpose(member, current, parts.machine().answerAgain(reply, aim, profile));
  }

  private Decision thanks(MemberRef member, Optional<Conversation> current, FollowUp sent) {
    if (!(sent.brief() instanceof InviteBrief accepted)) {
      return gone();
    }
    Profile profile = store.profile(member).orElse(Profile.UNKNOWN);
    return scribe.interpose(member, current, parts.machine().thank(accepted, profile));
  }

  private Decision gone() {
    return Decision.say(parts.reception().say(Line.OUTCOME_GONE));
  }
}
