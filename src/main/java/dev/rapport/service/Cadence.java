package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Post;
import dev.rapport.engagement.PostedPrompt;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.Rhythm;
import dev.rapport.engagement.RunKey;
import dev.rapport.port.Delivery;
import dev.rapport.port.Run;
import dev.rapport.port.RunState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One occurrence of a job: worked out, claimed and saved, then sent, then written down. Whoever calls it, and however
/// often, a key is sent once; what may have arrived is never sent again. Safe for use by many threads.
public final class Cadence {
  /// A claim as old as this was left behind by a process that ended: every attempt ends within a minute.
  static final Duration ABANDONED = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(Cadence.class);

  private final CadenceParts parts;
  private final Composer composer;
  private final Courier courier;

  public Cadence(CadenceParts parts) {
    this.parts = parts;
    this.composer = new Composer(parts);
    this.courier = new Courier(parts);
  }

  /// Whether running it could send anything at present. It costs one look into the ledger.
  public boolean isOpen(RunKey key) {
    return parts.ledger().find(key).map(run -> mayTryAgain(run, parts.clock().instant())).orElse(true);
  }

  /// @throws RuntimeException when a store fails before anything was sent
  public Ran run(Rhythm rhythm, Occurrence occurrence) {
    Optional<Run> mine = claim(rhythm, occurrence);
    if (mine.isEmpty()) {
      return new Ran.NotMine();
    }
    Run run = mine.get();
    remember(rhythm, run);
    Delivery delivery = courier.send(rhythm, run.post(), run.key().week());
    RunState state = settle(rhythm, run, delivery);
    LOG.debug("Ran {}: {} attempt={}", run.key(), state.getClass().getSimpleName(), run.attempt());
    return switch (delivery) {
      case Delivery.RateLimited(var pause) -> new Ran.TooMuch(parts.clock().instant().plus(pause));
      case Delivery.Refused(var why) when why.passes() -> new Ran.Trouble();
      case Delivery.Unknown _ -> new Ran.Trouble();
      case Delivery.Refused _,Delivery.Posted _ -> new Ran.Tried();
    };
  }

  /// Marks what earlier processes left claimed: it may have been sent or not, so it is not sent again.
  public void recover() {
    Instant now = parts.clock().instant();
    for (Run run : parts.ledger().claimed()) {
      if (!run.at().plus(ABANDONED).isAfter(now)
          && parts.ledger().advance(run, run.now(new RunState.Uncertain(), now))) {
        LOG.warn("Nobody knows whether this was sent, so it is not sent again: {}", run.key());
        arrived(run, "");
      }
    }
  }

  private Optional<Run> claim(Rhythm rhythm, Occurrence occurrence) {
    Instant now = parts.clock().instant();
    Optional<Run> known = parts.ledger().find(occurrence.key());
    if (known.isEmpty()) {
      Run run = Run.claimed(occurrence.key(), composer.compose(rhythm, occurrence), now);
      return parts.ledger().claim(run) ? Optional.of(run) : Optional.empty();
    }
    if (!mayTryAgain(known.get(), now)) {
      return Optional.empty();
    }
    Run again = known.get().again(now);
    return parts.ledger().advance(known.get(), again) ? Optional.of(again) : Optional.empty();
  }

  private static boolean mayTryAgain(Run run, Instant now) {
    return run.state() instanceof RunState.Waiting(var until) && !now.isBefore(until);
  }

  // Before it is sent, so that a crash in between cannot make the same prompt come again within the year.
  private void remember(Rhythm rhythm, Run run) {
    if (run.attempt() > 1) {
      return;
    }
    switch (run.post()) {
      case Post.WeeklyPrompt(IsoWeek week, var prompt) -> parts.engagement()
          .change(((Programme) rhythm).channel(),
              history -> history.with(new PostedPrompt(week, prompt.id(), run.at(), "", 0, 0)));
      case Post.ChannelWeek(var summary) -> parts.engagement().put(summary);
      case Post.OwnWeek _,Post.FallingSilent _ -> {
        // nothing to remember before it is sent
      }
    }
  }

  private RunState settle(Rhythm rhythm, Run run, Delivery delivery) {
    Instant now = parts.clock().instant();
    RunState state = switch (delivery) {
      case Delivery.Posted(var message) -> new RunState.Posted(message);
      case Delivery.RateLimited(var pause) -> new RunState.Waiting(now.plus(pause));
      case Delivery.Refused(var why) when why.passes() ->
        new RunState.Waiting(now.plus(parts.retries().wait(run.attempt())));
      case Delivery.Refused(var why) -> new RunState.Refused(why);
      case Delivery.Unknown _ -> new RunState.Uncertain();
    };
    write(run, run.now(state, now));
    switch (state) {
      case RunState.Posted(var message) -> arrived(run, message);
      case RunState.Uncertain _ -> {
        LOG.warn("Nobody knows whether this was sent, so it is not sent again: {}", run.key());
        arrived(run, "");
      }
      case RunState.Refused(var why) -> refused(rhythm, run.key(), why);
      case RunState.Waiting _,RunState.Claimed _ -> {
        // its time comes
      }
    }
    return state;
  }

  // A claim that took so long that it was taken for abandoned is settled all the same: now we know.
  private void write(Run run, Run settled) {
    if (!parts.ledger().advance(run, settled)) {
      parts.ledger()
          .find(run.key())
          .filter(now -> now.state() instanceof RunState.Uncertain)
          .ifPresent(now -> parts.ledger().advance(now, settled));
    }
  }

  // Also when it may have arrived; what it says must hold then too.
  private void arrived(Run run, String message) {
    switch (run.post()) {
      case Post.WeeklyPrompt(var week, var _) -> {
        if (!message.isEmpty()) {
          parts.engagement().change(channel(run), history -> history.arrived(week, message));
        }
      }
      case Post.FallingSilent _ -> parts.programmes()
          .change(channel(run), programme -> programme.fellSilent(parts.clock().instant()));
      case Post.ChannelWeek _,Post.OwnWeek _ -> {
        // nothing follows from it
      }
    }
  }

  private static ChannelRef channel(Run run) {
    return ChannelRef.parse(run.key().subject());
  }

  private void refused(Rhythm rhythm, RunKey key, Refusal why) {
    LOG.warn("Refused for good: {} {}", key, why.id());
    if (why == Refusal.NOT_ACCEPTED) {
      // Our own mistake in one message. Nobody out there can mend it, and the next one may be fine.
      return;
    }
    Instant now = parts.clock().instant();
    switch (rhythm) {
      case Programme programme -> {
        parts.programmes().change(programme.channel(), current -> current.broken(now, why));
        if (why != Refusal.REVOKED) {
          courier.tellOwner(programme, why);
        }
      }
      case OwnRhythm own -> parts.programmes().change(own.member(), current -> current.broken(now, why));
    }
  }
}
