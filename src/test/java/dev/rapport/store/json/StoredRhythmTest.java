package dev.rapport.store.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Post;
import dev.rapport.engagement.PostedPrompt;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.Rate;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.RunKey;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.Together;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.engagement.WeekTally;
import dev.rapport.port.Run;
import dev.rapport.port.RunState;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoredRhythmTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W48");
  private static final ChannelRef CHANNEL = ChannelRef.parse("slack:T1:C9");
  private static final MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  private static final WeekCounts COUNTS = new WeekCounts(WEEK, Map.of(Way.SHARE, 1, Way.JOIN, 3));
  private static final CheckIn FIGURES = new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 12));

  private static final Summary SUMMARY = new Summary(CHANNEL, BERLIN, COUNTS,
      List.of(new WeekCounts(WEEK.plus(-1), Map.of())), new Together(6, 4, new Rate(1, 2), 1, Rate.NONE));

  static Stream<Post> posts() {
    return Stream.of(
        new Post.WeeklyPrompt(WEEK,
            new Prompt("share-a", Way.SHARE, "Share it.", 10, "Say it.", "It helps.", Set.of(Month.DECEMBER))),
        new Post.ChannelWeek(SUMMARY), new Post.FallingSilent(3),
        new Post.OwnWeek(new OwnSummary(ANA, BERLIN, COUNTS, List.of(COUNTS), List.of(FIGURES),
            OwnOutcomes.none(Account.FREE))));
  }

  static Stream<RunState> states() {
    return Stream.of(new RunState.Claimed(), new RunState.Posted("m1"), new RunState.Waiting(NOON),
        new RunState.Refused(Refusal.CHANNEL_GONE), new RunState.Uncertain());
  }

  static Stream<Standing> standings() {
    return Stream.of(new Standing.Running(NOON), new Standing.Paused(NOON),
        new Standing.PausedUntil(LocalDate.of(2027, 1, 4)), new Standing.FellSilent(NOON),
        new Standing.Broken(NOON, Refusal.NOT_IN_CHANNEL));
  }

  private static Run run(Post post, RunState state) {
    return new Run(RunKey.parse("weekly-prompt/slack:T1:C9/2026-W48"), post, state, NOON, 2);
  }

  private static Programme programme(Standing standing) {
    return new Programme(CHANNEL, ANA, timetable(Job.WEEKLY_PROMPT), standing);
  }

  private static Timetable timetable(Job job) {
    return new Timetable(BERLIN, LocalTime.of(9, 30), Map.of(job, DayOfWeek.TUESDAY), Set.of(DayOfWeek.SUNDAY),
        Set.of(LocalDate.of(2026, 12, 25)));
  }

  private static Activity activity() {
    return new Activity("a1", ANA, Way.JOIN, 2, LocalDate.of(2026, 11, 24), "my words", NOON, Set.of(CHANNEL));
  }

  private static WeekTally tally() {
    return WeekTally.empty(WEEK).plus(ANA, Measure.JOIN, 2).plus(ANA, Measure.INVITE_SENT, 1);
  }

  private static ChannelHistory history() {
    return new ChannelHistory(List.of(new PostedPrompt(WEEK, "share-a", NOON, "m1", 2, 1)));
  }

  @Test
  void everythingComesBackAsItWas() {
    posts().forEach(post -> states().forEach(state -> {
      assertThat(StoredRhythm.run(StoredRhythm.write(run(post, state)))).isEqualTo(run(post, state));
    }));
    standings().forEach(standing -> {
      assertThat(StoredRhythm.programme(StoredRhythm.write(programme(standing)))).isEqualTo(programme(standing));
      OwnRhythm own = new OwnRhythm(ANA, timetable(Job.WEEKLY_CHECKIN), standing);
      assertThat(StoredRhythm.ownRhythm(StoredRhythm.write(own))).isEqualTo(own);
    });
    assertThat(StoredRhythm.activity(StoredRhythm.write(activity()))).isEqualTo(activity());
    assertThat(StoredRhythm.checkIn(StoredRhythm.write(FIGURES))).isEqualTo(FIGURES);
    assertThat(StoredRhythm.tally(StoredRhythm.write(tally()))).isEqualTo(tally());
    assertThat(StoredRhythm.history(StoredRhythm.write(history()))).isEqualTo(history());
    assertThat(StoredRhythm.summary(StoredRhythm.write(SUMMARY))).isEqualTo(SUMMARY);
  }

  @Test
  void theSamplesHoldEveryKindThereIs() {
    assertThat(posts().map(Object::getClass)).containsExactlyInAnyOrder(Post.class.getPermittedSubclasses());
    assertThat(states().map(Object::getClass)).containsExactlyInAnyOrder(RunState.class.getPermittedSubclasses());
    assertThat(standings().map(Object::getClass)).containsExactlyInAnyOrder(Standing.class.getPermittedSubclasses());
  }

  @Test
  void theFormatIsTheOneOnRecord() throws IOException {
    Stream<byte[]> runs = posts().map(post -> StoredRhythm.write(run(post, new RunState.Claimed())));
    Stream<byte[]> others = states().map(state -> StoredRhythm.write(run(new Post.FallingSilent(3), state)));
    Stream<byte[]> programmes = standings().map(standing -> StoredRhythm.write(programme(standing)));
    Stream<byte[]> rest = Stream.of(StoredRhythm.write(activity()), StoredRhythm.write(FIGURES),
        StoredRhythm.write(tally()), StoredRhythm.write(history()), StoredRhythm.write(SUMMARY));
    List<String> lines = Stream.of(runs, others, programmes, rest)
        .flatMap(each -> each)
        .map(json -> new String(json, UTF_8))
        .toList();
    try (InputStream golden = StoredRhythmTest.class.getResourceAsStream("rhythm-v1.jsonl")) {
      assertThat(lines).as("files of version 1 exist: add a version, do not change this one")
          .containsExactlyElementsOf(new String(golden.readAllBytes(), UTF_8).lines().toList());
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithoutRepeatingIt() {
    String json = new String(StoredRhythm.write(activity()), UTF_8).replace("\"join\"", "\"my words\"");
    assertThatThrownBy(() -> StoredRhythm.activity(json.getBytes(UTF_8)))
        .isInstanceOf(UnreadableRecordException.class)
        .hasNoCause()
        .hasMessageContaining("way")
        .hasMessageNotContaining("my words");
  }
}
