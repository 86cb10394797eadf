package dev.rapport.slack;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.port.Outbox;
import dev.rapport.port.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what an acknowledgement could not hold: one member's in order, different members' side by side. What was saved
/// with a turn is forgotten once it is sent, and sent again after a crash.
final class SlackOutbox implements AutoCloseable {
  /// A response_url takes five posts (docs.slack.dev/interactivity/handling-user-interaction); tries count as posts.
  private static final int TRIES = 3;
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(SlackOutbox.class);

  private final SlackApi api;
  private final Outbox saved;
  private final InstantSource clock;
  private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("slack-outbox-", 0).factory());
  private final Map<MemberRef, CompletableFuture<Void>> underway = new ConcurrentHashMap<>();
  private final RecentTriggers triggers = new RecentTriggers();

  SlackOutbox(SlackApi api, Outbox saved, InstantSource clock) {
    this.api = api;
    this.saved = saved;
    this.clock = clock;
  }

  /// Sends again what a process left that is gone. A response_url lives for 30 minutes; what is older is forgotten.
  void sendLeftovers() {
    Instant oldest = clock.instant().minus(Origin.USABLE);
    int tooOld = 0;
    for (Outgoing outgoing : saved.orphaned(Platform.SLACK)) {
      if (outgoing.at().isBefore(oldest)) {
        saved.sent(outgoing);
        tooOld++;
      } else {
        send(outgoing);
      }
    }
    if (tooOld > 0) {
      LOG.warn("{} answers were left over from more than half an hour ago; Slack takes them no more", tooOld);
    }
  }

  private void send(Outgoing outgoing) {
    queue(outgoing).run();
  }

  /// Takes a place behind what the same member is still owed.
  ///
  /// @return to be run once Slack has been acknowledged
  Runnable queue(Outgoing outgoing) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> before = underway.put(outgoing.member(), mine);
    var _ = (before == null ? acknowledged : CompletableFuture.allOf(before, acknowledged))
        .thenComposeAsync(_ -> sendAll(outgoing, StepJson.decode(outgoing.payload()), 1), workers)
        .whenComplete((settled, failure) -> {
          if (failure != null) {
            LOG.error("outgoing {} was given up: {}", outgoing.id().value(), Faults.describe(failure));
          }
          if (failure != null || settled) {
            saved.sent(outgoing);
          } else {
            forgetInTime(outgoing);
          }
          underway.remove(outgoing.member(), mine);
          mine.complete(null);
        });
    return () -> acknowledged.complete(null);
  }

  // A start tries again what was not sent; once Slack takes it no more, nobody needs it.
  private void forgetInTime(Outgoing outgoing) {
    long left = Duration.between(clock.instant(), outgoing.at().plus(Origin.USABLE)).toMillis();
    CompletableFuture.delayedExecutor(Math.max(0, left), TimeUnit.MILLISECONDS, workers)
        .execute(() -> saved.sent(outgoing));
  }

  /// Done when nothing is under way that is under way now.
  CompletableFuture<Void> quiet() {
    return CompletableFuture.allOf(underway.values().toArray(CompletableFuture[]::new));
  }

  /// @return whether Slack has said yes or no to all of it; otherwise it stays saved for the next start
  private CompletableFuture<Boolean> sendAll(Outgoing outgoing, List<Step> steps, int attempt) {
    if (steps.isEmpty()) {
      return CompletableFuture.completedFuture(true);
    }
    Step step = steps.getFirst();
    List<Step> rest = steps.subList(1, steps.size());
    Sent sent = send(step);
    if (sent instanceof Sent.Done) {
      return sendAll(outgoing, rest, 1);
    }
    if (step instanceof Step.OpenView open) {
      note(outgoing, "a form was not opened", sent);
      List<Step> otherwise = new ArrayList<>(open.otherwise());
      otherwise.addAll(rest);
      return sendAll(outgoing, otherwise, 1);
    }
    if (sent instanceof Sent.Refused) {
      note(outgoing, "a message was not taken", sent);
      return sendAll(outgoing, rest, 1);
    }
    if (attempt == TRIES) {
      note(outgoing, "a message could not be sent", sent);
      return CompletableFuture.completedFuture(false);
    }
    Duration pause = sent instanceof Sent.RateLimited limited ? limited.pause() : Duration.ofSeconds(attempt);
    return CompletableFuture
        .runAsync(() -> {}, CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, workers))
        .thenCompose(_ -> sendAll(outgoing, steps, attempt + 1));
  }

  private Sent send(Step step) {
    return switch (step) {
      case Step.Post post -> api.post(post.url(), post.message());
      case Step.OpenView open -> open(open);
      case Step.UpdateView update -> api.updateView(update.viewId(), update.hash(), update.view());
    };
  }

  // A delivery that Slack repeats brings the same trigger again; the form is open then.
  private Sent open(Step.OpenView open) {
    if (!triggers.add(open.trigger())) {
      return new Sent.Done();
    }
    return clock.millis() < open.until()
        ? api.openView(open.trigger(), open.view())
        : new Sent.Refused("expired_trigger_id");
  }

  private static void note(Outgoing outgoing, String what, Sent sent) {
    LOG.warn("outgoing {}: {}: {}", outgoing.id().value(), what, switch (sent) {
      case Sent.Done _ -> "done";
      case Sent.RateLimited limited -> "rate limited for " + limited.pause().toSeconds() + " s";
      case Sent.Refused refused -> refused.error();
      case Sent.Unreachable unreachable -> unreachable.cause();
    });
  }

  /// Waits a little for what is under way; what is not sent by then stays saved.
  @Override
  public void close() {
    try {
      quiet().get(PATIENCE_AT_STOP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("stopping with answers under way; what was saved is sent at the next start");
    }
    workers.shutdownNow();
  }
}
