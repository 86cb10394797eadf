package dev.rapport.app;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.RhythmContent;
import dev.rapport.engagement.Occurrences;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.message.Card;
import dev.rapport.message.PlainText;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.port.Run;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.Rounds;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a programme would send in the weeks to come: the real services on a clock that jumps from one due time to the
/// next, with stores in memory and a platform that takes everything. Somebody presses a button of every prompt, or it
/// would fall silent after three weeks.
public final class Rehearsal {
  private final Stage stage = new Stage();
  private final MemoryProgrammeStore programmes = new MemoryProgrammeStore();
  private final MemoryEngagementStore engagement = new MemoryEngagementStore();
  private final MemoryRunLedger ledger = new MemoryRunLedger();
  private final CadenceParts parts;
  private final Instant from;
  private volatile Instant now;

  /// @param command the slash command that the messages name
  public Rehearsal(RhythmContent content, String command, Instant from) {
    this.from = from;
    this.now = from;
    this.parts = new CadenceParts(programmes, engagement, ledger, stage,
        chart -> new Picture(new byte[0], chart.alt()), (_, _) -> OwnOutcomes.none(Account.FREE), content.prompts(),
        new RhythmPresenter(content.copy(), command), RetryPolicy.USUAL, () -> now);
  }

  /// @param rhythms those that are kept, such as a channel's programme and the check-in of one of its members
  /// @param each is given every message up to and including `to`, in their order
  public void run(List<Rhythm> rhythms, Instant to, Consumer<Rehearsed> each) {
    rhythms.forEach(rhythm -> {
      switch (rhythm) {
        case Programme programme -> programmes.put(programme);
        case OwnRhythm own -> programmes.put(own);
      }
    });
    try (Rounds rounds = new Rounds(parts)) {
      Instant last = from.minusMillis(1);
      for (Optional<Instant> next = next(rounds, last, to); next.isPresent(); next = next(rounds, last, to)) {
        now = next.get();
        for (List<Rehearsed> sent = round(rounds, last); !sent.isEmpty(); sent = round(rounds, last)) {
          sent.forEach(each);
        }
        last = now;
      }
    }
  }

  private static Optional<Instant> next(Rounds rounds, Instant last, Instant to) {
    return rounds.next(last).filter(at -> !at.isAfter(to));
  }

  private List<Rehearsed> round(Rounds rounds, Instant last) {
    stage.cards.clear();
    rounds.walk().join();
    List<Rehearsed> sent = new ArrayList<>();
    for (Rhythm rhythm : rhythms()) {
      @Nullable
      Card card = stage.cards.get(rhythm.subject());
      if (card == null) {
        continue;
      }
      // Of several that are due at the same time each round sends one, in the order of the jobs.
      Run run = Occurrences.between(rhythm, last, now)
          .stream()
          .flatMap(occurrence -> ledger.find(occurrence.key()).stream())
          .max(Comparator.comparing((Run found) -> found.key().job()))
          .orElseThrow();
      sent.add(new Rehearsed(run.key(), now.atZone(rhythm.timetable().zone()), run.post(), PlainText.of(card)));
      if (rhythm instanceof Programme programme) {
        engagement.change(programme.channel(), history -> history.pressed(run.key().week()));
      }
    }
    return sent;
  }

  private List<Rhythm> rhythms() {
    List<Rhythm> rhythms = new ArrayList<>();
    programmes.each(rhythms::add);
    return rhythms;
  }

  /// A platform on which everything arrives and nobody is disturbed.
  private static final class Stage implements Messenger {
    private final Map<String, Card> cards = new ConcurrentHashMap<>();

    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      return take(channel.toString(), card);
    }

    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      return take(member.toString(), card);
    }

    @Override
    public Delivery post(MemberRef member, Card card, String name, String text) {
      return take(member.toString(), card);
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      return new Delivery.Posted(message);
    }

    private Delivery take(String subject, Card card) {
      cards.put(subject, card);
      return new Delivery.Posted(subject + " " + cards.size());
    }
  }
}
