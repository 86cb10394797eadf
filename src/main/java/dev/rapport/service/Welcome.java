package dev.rapport.service;

import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Refusal;
import dev.rapport.port.Delivery;
import dev.rapport.present.RhythmLine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Tells a channel what will come, and finds out by it whether the coach may post there.
final class Welcome {
  // Somebody waits for the answer, and platforms wait three seconds.
  private static final long PATIENCE_MILLIS = 1_200;

  private final RhythmParts parts;
  private final CadenceParts cadence;
  private final Background background;

  Welcome(RhythmParts parts, Background background) {
    this.parts = parts;
    this.cadence = parts.cadence();
    this.background = background;
  }

  /// @return what to say of it to whoever set the programme up
  RhythmLine tell(Programme programme) {
    CompletableFuture<Delivery> told = new CompletableFuture<>();
    background.soon("the welcome of " + programme.channel(), 0, () -> {
      Delivery delivery = post(programme);
      boolean nobodyWaits = !told.complete(delivery);
      if (delivery instanceof Delivery.Refused(var why) && stops(why) && nobodyWaits) {
        stop(programme, why);
        new Courier(cadence).tellOwner(programme, why);
      }
    });
    try {
      return say(programme, told.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      // Whoever comes first decides who tells: this answer, or a message later.
      return told.cancel(false) ? RhythmLine.PROGRAMME_SAVED_LATER : say(programme, told.resultNow());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return RhythmLine.PROGRAMME_SAVED_LATER;
    } catch (ExecutionException e) {
      return RhythmLine.PROGRAMME_SAVED_LATER;
    }
  }

  private Delivery post(Programme programme) {
    try {
      return cadence.messenger().post(programme.channel(), parts.cards().joined(programme), List.of());
    } catch (RuntimeException e) {
      return new Delivery.Unknown();
    }
  }

  private RhythmLine say(Programme programme, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Posted _ -> RhythmLine.PROGRAMME_SAVED_TOLD;
      case Delivery.Refused(var why) when stops(why) -> {
        stop(programme, why);
        yield why == Refusal.NOT_IN_CHANNEL ? RhythmLine.PROGRAMME_SAVED_OUTSIDE : RhythmLine.PROGRAMME_SAVED_TITLE;
      }
      case Delivery.Refused _,Delivery.RateLimited _,Delivery.Unknown _ -> RhythmLine.PROGRAMME_SAVED_TITLE;
    };
  }

  // A welcome that is not taken as it is says nothing of what comes later.
  private static boolean stops(Refusal why) {
    return !why.passes() && why != Refusal.NOT_ACCEPTED;
  }

  private void stop(Programme programme, Refusal why) {
    cadence.programmes()
        .change(programme.channel(), current -> current.broken(cadence.clock().instant(), why));
  }
}
