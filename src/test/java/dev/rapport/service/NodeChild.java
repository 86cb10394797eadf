package dev.rapport.service;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.present.Copy;
import dev.rapport.content.CopyLoader;
import dev.rapport.content.PromptLoader;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Store;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.store.postgres.DatabaseAddress;
import dev.rapport.store.postgres.PostgresStore;
import dev.rapport.yaml.Problems;
import dev.rapport.message.Card;
import dev.rapport.port.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One node of several: a process that makes rounds over one database and says aloud what it posts.
final class NodeChild {
  static final Instant DUE = Instant.parse("2026-10-13T08:00:30Z");
  static final String POSTED = "posted ";

  private NodeChild() {}

  /// @param arguments where the database is, as whom, and how many rounds to make
  public static void main(String[] arguments) {
    try (Store store = open(new DatabaseAddress(arguments[0], arguments[1], ""));
        Rounds rounds = rounds(store, new Spoken())) {
      for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
        rounds.walk().join();
      }
    }
  }

  static Store open(DatabaseAddress address) {
    return PostgresStore.open(address, new SettableClock(DUE), Duration.ofDays(400));
  }

  static Rounds rounds(Store store, Messenger messenger) {
    Problems problems = new Problems();
    Path content = Path.of("config/content/en");
    Copy copy = CopyLoader.rhythm(content, problems).orElseThrow();
    return new Rounds(new CadenceParts(store.programmes(), store.engagement(), store.ledger(), messenger,
        XChartIllustrator.light(), (_, _) -> OwnOutcomes.none(Account.FREE),
        PromptLoader.load(content, problems).orElseThrow(), new RhythmPresenter(copy, "/invite"), RetryPolicy.USUAL,
        new SettableClock(DUE)));
  }

  /// Whoever hears it has the message.
  private static final class Spoken implements Messenger {
    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      System.out.println(POSTED + channel);
      return new Delivery.Posted("m1");
    }

    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      throw new AssertionError("nobody is written to alone");
    }

    @Override
    public Delivery post(MemberRef member, Card card, String name, String text) {
      throw new AssertionError("no file is sent");
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      throw new AssertionError("no message is changed");
    }
  }
}
