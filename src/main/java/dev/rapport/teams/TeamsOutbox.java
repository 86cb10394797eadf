package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what an acknowledgement could not hold: one member's in order, different members' side by side. What was saved
/// with a turn is forgotten once it is sent, and sent again after a crash.
final class TeamsOutbox implements AutoCloseable {
  private static final int TRIES = 5;
  private static final long JITTER_MILLIS = 500;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(TeamsOutbox.class);

  private final TeamsCalls calls;
  private final Addresses addresses;
  private final Outbox saved;
  private final InstantSource clock;
  private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("teams-outbox-", 0).factory());
  private final Map<MemberRef, CompletableFuture<Void>> underway = new ConcurrentHashMap<>();

  TeamsOutbox(TeamsCalls calls, Addresses addresses, Outbox saved, InstantSource clock) {
    this.calls = calls;
    this.addresses = addresses;
    this.saved = saved;
    this.clock = clock;
  }

  /// Sends again what a process left that is gone; what is older than a day would only surprise.
  void sendLeftovers() {
    Instant oldest = clock.instant().minus(KEPT);
    for (Outgoing outgoing : saved.orphaned(Platform.TEAMS)) {
      if (outgoing.at().isBefore(oldest)) {
        saved.sent(outgoing);
      } else {
        queue(outgoing).run();
      }
    }
  }

  /// Takes a place behind what the same member is still owed.
  ///
  /// @return to be run once Teams has been acknowledged
  Runnable queue(Outgoing outgoing) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> before = underway.put(outgoing.member(), mine);
    var _ = (before == null ? acknowledged : CompletableFuture.allOf(before, acknowledged))
        .thenComposeAsync(_ -> sendAll(outgoing, Step.decode(outgoing.payload()), 1), workers)
        .whenComplete((settled, failure) -> {
          if (failure != null) {
            LOG.error("outgoing {} was given up: {}", outgoing.id().value(), Faults.describe(failure));
          }
          if (failure != null || settled) {
            saved.sent(outgoing);
          }
          underway.remove(outgoing.member(), mine);
          mine.complete(null);
        });
    return () -> acknowledged.complete(null);
  }

  /// Done when nothing is under way that is under way now.
  CompletableFuture<Void> quiet() {
    return CompletableFuture.allOf(underway.values().toArray(CompletableFuture[]::new));
  }

  /// @return whether Teams has said yes or no to all of it; otherwise it stays saved for the next start
  private CompletableFuture<Boolean> sendAll(Outgoing outgoing, List<Step> steps, int attempt) {
    if (steps.isEmpty()) {
      return CompletableFuture.completedFuture(true);
    }
    Step step = steps.getFirst();
    List<Step> rest = steps.subList(1, steps.size());
    Sent sent = send(outgoing.member(), step);
    return switch (sent) {
      case Sent.Done _ -> sendAll(outgoing, next(step, true, rest), 1);
      case Sent.Refused(int status, String code) -> {
        LOG.warn("outgoing {}: not taken: {} {}", outgoing.id().value(), status, code);
        yield sendAll(outgoing, next(step, false, rest), 1);
      }
      case Sent.Unknown(String cause) when !(step instanceof Step.Update) -> {
        // It may have arrived, and a message twice is worse than one that is asked for again.
        LOG.warn("outgoing {}: nobody knows whether it arrived: {}", outgoing.id().value(), cause);
        yield sendAll(outgoing, rest, 1);
      }
      case Sent.Later(int _, Duration pause) -> again(outgoing, steps, attempt, pause);
      case Sent.Unknown _,Sent.Unsent _ -> again(outgoing, steps, attempt, Duration.ZERO);
    };
  }

  private CompletableFuture<Boolean> again(Outgoing outgoing, List<Step> steps, int attempt, Duration asked) {
    if (attempt == TRIES || asked.compareTo(LONGEST_PAUSE) > 0) {
      LOG.warn("outgoing {}: could not be sent; it is tried again at the next start", outgoing.id().value());
      return CompletableFuture.completedFuture(false);
    }
    long pause = (asked.isZero() ? Duration.ofMillis(500L << attempt) : asked).toMillis()
        + ThreadLocalRandom.current().nextLong(JITTER_MILLIS);
    return CompletableFuture
        .runAsync(() -> {}, CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, workers))
        .thenCompose(_ -> sendAll(outgoing, steps, attempt + 1));
  }

  private static List<Step> next(Step step, boolean done, List<Step> rest) {
    List<Step> next = new ArrayList<>(
        step instanceof Step.Write write ? done ? write.then() : write.otherwise() : List.of());
    next.addAll(rest);
    return next;
  }

  private Sent send(MemberRef member, Step step) {
    return switch (step) {
      case Step.Post post -> ended(member, post.conversation(), calls.post(post));
      case Step.Update update -> calls.update(update);
      case Step.Write write -> write(member, write);
    };
  }

  private Sent write(MemberRef member, Step.Write write) {
    ObjectNode activity = TeamsCalls.json(write.activity());
    String known = write.conversation().isEmpty()
        ? addresses.of(member).map(Address::conversation).orElse("")
        : write.conversation();
    if (!known.isEmpty()) {
      Sent sent = ended(member, known, calls.post(write.service(), known, activity));
      if (!(sent instanceof Sent.Refused refused && refused.gone())) {
        return sent;
      }
    }
    return calls.toPerson(write.service(), write.tenant(), write.person(), activity, conversation -> addresses.change(
        member, before -> new Address(write.service(), conversation, write.person(),
            before.map(Address::zone).orElse(""), before.map(Address::welcomed).orElse(false))));
  }

  // Nobody is there for us any more, until Teams tells of somebody again.
  private Sent ended(MemberRef member, String conversation, Sent sent) {
    if (sent instanceof Sent.Refused refused && refused.gone()
        && addresses.of(member).filter(address -> address.conversation().equals(conversation)).isPresent()) {
      LOG.info("A chat has ended: {}", refused.code());
      addresses.remove(member);
    }
    return sent;
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
