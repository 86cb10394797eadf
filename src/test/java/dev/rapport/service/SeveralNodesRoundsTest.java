package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Standing;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Store;
import dev.rapport.store.postgres.DatabaseAddress;
import dev.rapport.store.postgres.PostgresServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Every node ticks every minute, and the ledger that they share lets one through for each run.
class SeveralNodesRoundsTest {
  private static final int CHANNELS = 150;

  @Test
  void whatIsDueOnThreeNodesAtOnceIsPostedOnce() {
    DatabaseAddress address = PostgresServer.empty();
    FakeMessenger messenger = new FakeMessenger(new SettableClock(NodeChild.DUE));
    List<Store> stores = new ArrayList<>();
    List<Rounds> nodes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Store store = NodeChild.open(address);
      stores.add(store);
      nodes.add(NodeChild.rounds(store, messenger));
    }
    List<String> channels = enrol(stores.getFirst(), CHANNELS);

    for (int round = 0; round < 3; round++) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        nodes.forEach(node -> threads.execute(() -> node.walk().join()));
      }
    }

    assertThat(messenger.tried()).extracting(FakeMessenger.Sent::to).containsExactlyInAnyOrderElementsOf(channels);
    assertThat(stores.getLast().ledger().claimed()).isEmpty();
    nodes.forEach(Rounds::close);
    stores.forEach(Store::close);
  }

  /// Channels of ten workspaces, all of which have a prompt due at [NodeChild#DUE].
  static List<String> enrol(Store store, int channels) {
    List<String> enrolled = new ArrayList<>();
    for (int i = 0; i < channels; i++) {
      ChannelRef channel = ChannelRef.parse("slack:T" + i % 10 + ":C" + i);
      store.programmes()
          .put(new Programme(channel, RhythmRig.OWNER, RhythmRig.timetable(RhythmRig.BERLIN),
              new Standing.Running(NodeChild.DUE.minus(Duration.ofDays(1)))));
      enrolled.add(channel.toString());
    }
    return enrolled;
  }
}
