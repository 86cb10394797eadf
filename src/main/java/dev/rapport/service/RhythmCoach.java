package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import dev.rapport.message.Token;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.NotSavedException;
import dev.rapport.present.Reception;
import dev.rapport.present.RhythmVerb;
import dev.rapport.present.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A coach that answers for the weekly rhythm too, and hands everything else on.
public final class RhythmCoach implements CoachAround, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RhythmCoach.class);

  private final Coach others;
  private final Reception reception;
  private final Pinboard board;
  private final Background background = new Background();
  private final ProgrammeDesk programmes;
  private final PromptDesk prompts;
  private final OwnDesk own;
  private final LogDesk log;
  private final PrivacyDesk privacy;

  /// @param others answers for everything else
  /// @param board where the members of a platform without messages of its own find theirs
  public RhythmCoach(Coach others, Reception reception, RhythmParts parts, Pinboard board) {
    this.others = others;
    this.board = board;
    this.reception = reception;
    this.programmes = new ProgrammeDesk(parts, background);
    this.prompts = new PromptDesk(parts, background);
    this.own = new OwnDesk(parts);
    this.log = new LogDesk(parts);
    this.privacy = new PrivacyDesk(parts.records(), parts, background);
  }

  @Override
  public Coach others() {
    return others;
  }

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    try {
      return withPinned(member,
          answer(member, where, delivery, input)
              .orElseGet(() -> others.turn(member, where, delivery, input, afterwards)));
    } catch (NotSavedException e) {
      LOG.error("A turn was not saved: member={} cause={}", member, e.getMessage());
      return Answer.of(reception.notSaved());
    } catch (RuntimeException e) {
      LOG.error("A turn failed: member={} input={} {}", member, input.getClass().getSimpleName(), Trace.of(e));
      return Answer.of(reception.notSaved());
    }
  }

  @Override
  public Answer arrive(MemberRef member) {
    return withPinned(member, others.arrive(member));
  }

  @Override
  public void left(WorkspaceRef workspace) {
    programmes.left(workspace);
    others.left(workspace);
  }

  /// Lets end what is being brought up to date.
  @Override
  public void close() {
    background.close();
  }

  /// Done when nothing is being brought up to date that is now.
  public CompletableFuture<Void> quiet() {
    return background.quiet();
  }

  private Answer withPinned(MemberRef member, Answer answer) {
    List<Card> pinned = board.take(member);
    if (pinned.isEmpty()) {
      return answer;
    }
    List<Card> cards = new ArrayList<>(pinned);
    cards.addAll(answer.cards());
    return new Answer(cards, answer.form());
  }

  private Optional<Answer> answer(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery,
      Input input) {
    return switch (input) {
      case Input.Said(var text) -> RhythmCommand.read(text).map(command -> said(member, where, delivery, command));
      case Input.Pressed(var token, var _) ->
        verb(token).map(verb -> did(member, where, delivery, verb, token.argument(), Map.of()));
      case Input.Submitted(var token, var values) ->
        verb(token).map(verb -> did(member, where, delivery, verb, token.argument(), values));
    };
  }

  private static Optional<RhythmVerb> verb(Token token) {
    return token.belongsToConversation() ? Optional.empty() : RhythmVerb.parse(token.verb());
  }

  private Answer said(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, RhythmCommand command) {
    return switch (command) {
      case RhythmCommand.Programme _ -> programmes.show(member, where);
      case RhythmCommand.Summary(var week) -> own.summary(member, where, week);
      case RhythmCommand.Weekly _ -> own.weekly(member);
      case RhythmCommand.Pause _ -> pause(member, delivery);
      case RhythmCommand.Resume _ -> own.resume(member);
      case RhythmCommand.Export _ -> privacy.export(member);
      case RhythmCommand.Forget _ -> privacy.ask();
      case RhythmCommand.Log(var text) -> log.said(member, where, delivery, text);
    };
  }

  // It promises silence, so nothing is asked about what was sent either.
  private Answer pause(MemberRef member, DeliveryId delivery) {
    Answer stopped = others.turn(member, delivery, new Input.Pressed(Token.of(Verb.STOP_QUESTIONS.id(), "")));
    return stopped.equals(Answer.of(reception.notSaved())) ? stopped : own.pause(member);
  }

  private Answer did(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, RhythmVerb verb, String about,
      Map<String, String> values) {
    return switch (verb) {
      case PROMPT_DONE, PROMPT_EASIER, PROMPT_NOT_NOW, PROMPT_NOTE -> prompts.did(member, verb, about, values);
      case PAUSE_ME -> {
        prompts.reacted(member, about);
        yield pause(member, delivery);
      }
      case RESUME_ME -> own.resume(member);
      case PROGRAMME_SHOW, PROGRAMME_EDIT, PROGRAMME_SAVE, PROGRAMME_PREVIEW, PROGRAMME_PAUSE, PROGRAMME_RESUME,
          PROGRAMME_TAKE, PROGRAMME_END, PROGRAMME_REALLY_END ->
        programmes.did(member, verb, about, values);
      case FIGURES_ENTER, FIGURES_SAME, FIGURES_SKIP, FIGURES_SAVE -> own.figures(member, verb, about, values);
      case LOG_SAVE -> log.save(member, where, delivery, about, values);
      case LOG_CHANGE -> log.change(member, about);
      case LOG_DROP -> log.drop(member, about);
      case LOG_LIST -> log.list(member, about);
      case FORGET_ME -> privacy.forget(member);
      case KEEP_ME -> privacy.keep();
      case EXPORT_ME -> privacy.export(member);
      case FORGET_ASK -> privacy.ask();
      case WEEKLY_START -> own.start(member);
      case WEEKLY_STOP -> own.stop(member);
      case SUMMARY_WEEK -> own.channelWeek(member, about);
      case OWN_WEEK -> own.summary(member, null, about);
    };
  }
}
