package dev.rapport.parity;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.content.Content;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.Chat;
import dev.rapport.service.Coach;
import dev.rapport.service.Daytime;
import dev.rapport.service.FollowUps;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.Rounds;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// The coach with the mind and the words that are served, for walks that need nothing beside them.
public final class ServedCoach {
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();

  private ServedCoach() {}

  public static Coach of(CoachStore store, InstantSource clock) {
    return Chat.coach(store, clock, new PhrasebookDrafter(CONTENT.phrasebook()),
        new RubricReviewer(CONTENT.rubric(), new SignTriager(CONTENT.signs())));
  }

  public static FollowUps followUps(CoachStore store, Messenger messenger, InstantSource clock) {
    return new FollowUps(store, messenger, new FollowUpCards(CONTENT.copy()),
        _ -> Daytime.weekdays(ZoneOffset.UTC), clock);
  }

  /// Nobody has a weekly rhythm.
  public static Rounds rounds(Messenger messenger, InstantSource clock) {
    return new Rounds(new CadenceParts(new MemoryProgrammeStore(), new MemoryEngagementStore(), new MemoryRunLedger(),
        messenger, chart -> new Picture(new byte[0], chart.alt()), (_, _) -> OwnOutcomes.none(Account.FREE),
        CONTENT.rhythm().prompts(), new RhythmPresenter(CONTENT.rhythm().copy(), "/invite"), RetryPolicy.USUAL, clock));
  }
}
