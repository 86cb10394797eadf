package dev.rapport.parity;

import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.content.Content;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Messenger;
import dev.rapport.present.FollowUpCards;
import dev.rapport.service.Chat;
import dev.rapport.service.Coach;
import dev.rapport.service.Daytime;
import dev.rapport.service.FollowUps;
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
}
