package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.Activity;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Way;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A member's own log, in Slack.
class LogInSlackTest {
  private RhythmSlackRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new RhythmSlackRig();
  }

  @AfterEach
  void close() throws Exception {
    assertThat(rig.rig.slack.broken()).isEmpty();
    rig.close();
  }

  @Test
  void aPlainLineIsNotedAndShownBackAsUnderstood() throws Exception {
    types("log 2 comments");
    assertThat(rig.ana.sees()).contains("Noted", "Joined in", "× 2", "2 comments", "[Change]", "[Delete]");
    assertThat(logged()).singleElement().satisfies(activity -> {
      assertThat(activity.way()).isEqualTo(Way.JOIN);
      assertThat(activity.count()).isEqualTo(2);
    });
  }

  @Test
  void whatIsNotPlainIsAskedAndNothingIsCountedMeanwhile() throws Exception {
    types("log the usual");
    assertThat(logged()).isEmpty();
    submits(Map.of("way", "share", "count", "many"));
    assertThat(logged()).isEmpty();
    submits(Map.of("count", "3"));
    assertThat(logged()).singleElement()
        .extracting(Activity::way, Activity::count, Activity::words)
        .containsExactly(Way.SHARE, 3, "the usual");
  }

  @Test
  void anEntryIsCorrected() throws Exception {
    types("log 2 comments");
    presses("Change");
    submits(Map.of("count", "1", "words", "a comment"));
    assertThat(logged()).singleElement()
        .extracting(Activity::way, Activity::count, Activity::words)
        .containsExactly(Way.JOIN, 1, "a comment");
  }

  @Test
  void anEntryIsDeletedAndItsOldButtonsSaySo() throws Exception {
    types("log 2 comments");
    presses("Delete");
    assertThat(rig.ana.sees()).contains("Deleted");
    assertThat(logged()).isEmpty();
    types("log");
    assertThat(rig.ana.sees()).contains("Nothing is noted yet");
  }

  @Test
  void aLongLogIsPagedToItsOldestEntryAndBack() throws Exception {
    StringBuilder transcript = new StringBuilder();
    for (int entry = 1; entry <= 20; entry++) {
      types("log commented on post number " + entry);
    }
    types("log");
    transcript.append(rig.ana.sees());
    assertThat(rig.ana.sees()).contains("1 to 8 of 20", "number 20", "[Older ones]").doesNotContain("[Newer ones]");
    presses("Older ones");
    transcript.append("\n> Older ones\n").append(rig.ana.sees());
    presses("Older ones");
    transcript.append("\n> Older ones\n").append(rig.ana.sees());
    assertThat(rig.ana.sees()).contains("17 to 20 of 20", "number 1", "[Newer ones]").doesNotContain("[Older ones]");
    presses("Newer ones");
    assertThat(rig.ana.sees()).contains("9 to 16 of 20");
    Golden.check("rhythm-log.txt", transcript.toString());
  }

  @Test
  void inAChannelWithAProgrammeItCountsForTheChannelWithoutAName() throws Exception {
    rig.enrol();
    types("log shared an article on pricing");
    IsoWeek week = logged().getFirst().week();
    assertThat(rig.engagement.tally(RhythmSlackRig.CHANNEL, week)).isPresent();
    assertThat(logged().getFirst().channels()).containsExactly(RhythmSlackRig.CHANNEL);
  }

  private void types(String text) throws Exception {
    rig.pass(Duration.ofSeconds(5));
    rig.ana.types("/invite-coach", text);
    rig.quiet();
  }

  private void presses(String label) throws Exception {
    rig.ana.presses(label);
    rig.quiet();
  }

  private void submits(Map<String, String> values) throws Exception {
    rig.ana.submits(values);
    rig.quiet();
  }

  private List<Activity> logged() {
    IsoWeek now = IsoWeek.of(rig.rig.clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    return rig.engagement.activities(RhythmSlackRig.ANA, now.plus(-1), now.plus(1));
  }
}
