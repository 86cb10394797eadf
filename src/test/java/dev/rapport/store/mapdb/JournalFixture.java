package dev.rapport.store.mapdb;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small journal of turns of one member, to be cut and bent. Turn `n` takes the conversation from revision n - 1 to n.
final class JournalFixture {
  static final MemberRef ANA = Samples.member("ANA");

  final Path folder;
  final Path file;
  final SettableClock clock = new SettableClock(Samples.NOON);

  JournalFixture(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(DataFolder.JOURNAL);
  }

  static JournalFixture of(Path folder, int turns) {
    JournalFixture fixture = new JournalFixture(folder);
    try (MapDbCoachStore store = fixture.open()) {
      for (int n = 1; n <= turns; n++) {
        if (store.commit(turn(n)) != Commit.SAVED) {
          throw new IllegalStateException("turn " + n + " was not saved");
        }
      }
    }
    return fixture;
  }

  static Turn turn(int n) {
    return new Turn(ANA, new DeliveryId("d" + n), Samples.NOON, n - 1L,
        List.of(
            new Change.PutConversation(Samples.conversation("c", n, Samples.states().get(n % Samples.states().size()))),
            new Change.PutSentInvite(Samples.sentInvite("s" + n, Samples.NOON.plusSeconds(n)))));
  }

  MapDbCoachStore open() {
    return MapDbCoachStore.open(folder, clock);
  }

  /// The number of turns that the store shows, which must be the first ones, each whole.
  static long turns(MapDbCoachStore store) {
    long turns = store.conversation(ANA).map(Conversation::revision).orElse(0L);
    List<String> sent = store.sentInvites(ANA, Instant.MIN, Instant.MAX)
        .stream()
        .map(SentInvite::id)
        .toList();
    for (int n = 1; n <= turns; n++) {
      if (!sent.contains("s" + n) || !store.delivered(new DeliveryId("d" + n))) {
        throw new IllegalStateException("turn " + n + " of " + turns + " is not there or not whole");
      }
    }
    if (sent.size() != turns || store.delivered(new DeliveryId("d" + (turns + 1)))) {
      throw new IllegalStateException("there is more than the " + turns + " turns");
    }
    return turns;
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where each frame begins, and last where the file ends.
  List<Long> offsets() {
    List<Long> offsets = new ArrayList<>();
    try (FrameScan scan = new FrameScan(file, JournalHeader.LENGTH, Files.size(file))) {
      for (Optional<Frame> frame = scan.next(); frame.isPresent(); frame = scan.next()) {
        offsets.add(frame.get().offset());
      }
      offsets.add(scan.position());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return offsets;
  }
}
