package dev.rapport.store.mapdb;

import dev.rapport.store.json.StoredJson;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long records are kept that belong to somebody. What is older is left out when the journal is written anew.
record Retention(Duration kept, InstantSource clock, Erased erased) {
  /// Whether a record is too old to be kept, or belongs to whom nothing is kept of.
  boolean over(Entry.Put put) {
    return erased.has(put) || isTooOld(put);
  }

  private boolean isTooOld(Entry.Put put) {
    Instant before = clock.instant().minus(kept);
    return switch (put.key().kind()) {
      case KEPT_DRAFT, SENT_INVITE, SENT_REPLY, OUTCOME, FOLLOW_UP, OUTGOING, RUN, RUN_UNDER_WAY, ACTIVITY, CHECK_IN,
          TALLY, COUNTED ->
        put.stamp() < before.getEpochSecond();
      case CONVERSATION -> StoredJson.conversation(bytes(put.value())).changedAt().isBefore(before);
      // A first name and an account, the numbers of a channel, and what somebody has set up: until they say otherwise.
      case PROFILE, NO_QUESTIONS, PROGRAMME, OWN_RHYTHM, CHANNEL_HISTORY, SUMMARY, LEFT, ADDRESS -> false;
    };
  }

  private static byte[] bytes(ByteBuffer value) {
    byte[] bytes = new byte[value.remaining()];
    value.get(value.position(), bytes);
    return bytes;
  }
}
