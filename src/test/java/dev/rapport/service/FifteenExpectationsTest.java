package dev.rapport.service;

import static dev.rapport.service.RhythmRig.BERLIN;
import static dev.rapport.service.RhythmRig.CHANNEL;
import static dev.rapport.service.RhythmRig.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ActivityReader;
import dev.rapport.engagement.ActivityReading;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.PostedPrompt;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.Rate;
import dev.rapport.engagement.SellingWords;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.Way;
import dev.rapport.message.Action;
import dev.rapport.message.Element;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fifteen expectations of prompts and summaries, each by its number, through the real services with the words that
/// ship.
class FifteenExpectationsTest {
  private static final MemberRef ANA = MemberRef.parse("slack:T1:UANA");
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W41");

  // A Monday morning before anything is due.
  private final RhythmRig rig = new RhythmRig("2026-10-05T06:00:00Z");

  @Test
  void expectation01NothingIsRepeatedOverTwelveWeeksAndARestart() {
    rig.enrol(CHANNEL, BERLIN);
    for (int week = 0; week < 12; week++) {
      rig.weeks(1);
      rig.react();
      rig.restart();
    }
    assertThat(prompts()).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void expectation02TheThreeWaysTakeTurns() {
    rig.enrol(CHANNEL, BERLIN);
    reactiveWeeks(12);
    List<Way> ways = prompts().stream().map(id -> rig.prompts.find(id).orElseThrow().way()).toList();
    Map<Way, Integer> counts = new EnumMap<>(Way.class);
    ways.forEach(way -> counts.merge(way, 1, Integer::sum));
    assertThat(counts).containsOnly(Map.entry(Way.SHARE, 4), Map.entry(Way.JOIN, 4), Map.entry(Way.CREATE, 4));
    for (int i = 0; i + 3 <= ways.size(); i++) {
      assertThat(EnumSet.copyOf(ways.subList(i, i + 3))).hasSize(3);
    }
  }

  @Test
  void expectation03NothingIsSoldAndSellingIsNoticed() {
    rig.enrol(CHANNEL, BERLIN);
    reactiveWeeks(30);
    List<String> texts = promptTexts();
    assertThat(texts).hasSize(30).allSatisfy(text -> assertThat(SellingWords.in(text)).isEmpty());
    for (int i = 0; i + 3 <= texts.size(); i++) {
      assertThat(texts.subList(i, i + 3)).anySatisfy(
          text -> assertThat(text).containsPattern("(?i)\\b(sell|selling|sales|pitch|advert|plug|promote)\\b"));
    }
    assertThat(SellingWords.in("shared our new product with a 20% discount")).hasValue("our new product");
  }

  @Test
  void expectation04EveryPromptIsSmallAndHasAnEasierVersion() {
    rig.enrol(CHANNEL, BERLIN);
    reactiveWeeks(12);
    for (FakeMessenger.Sent sent : rig.messenger.sent(CHANNEL)) {
      if (sent.text().startsWith("This week")) {
        assertThat(((Element.Paragraph) sent.card().elements().getFirst()).spans().getFirst().text().length())
            .isLessThanOrEqualTo(400);
        assertThat(sent.text()).containsPattern("\\n([1-9]|1[0-5]) minutes at most\\. ");
        assertThat(labels(sent)).containsExactly("Done", "Something easier", "Not this week", "Pause for me");
      }
    }
    assertThat(rig.prompts.prompts()).allSatisfy(prompt -> assertThat(prompt.easier()).isNotBlank());
  }

  @Test
  void expectation05EverybodyCanDoIt() {
    assertThat(rig.prompts.prompts()).allSatisfy(prompt -> assertThat(prompt.text() + prompt.easier())
        .doesNotContainPattern("(?i)\\b(followers|premium|customers|clients|your team|your boss|your company)\\b"));
    List<Prompt> creating = rig.prompts.of(Way.CREATE);
    assertThat(creating).filteredOn(prompt -> prompt.text().matches("(?s).*\\b([Aa]sk|question)\\b.*"))
        .hasSizeGreaterThan(10);
    assertThat(creating).filteredOn(prompt -> prompt.text().contains("poll")).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland",
      "Australia/Lord_Howe"})
  void expectation06OnceAWeekAtTheLocalTimeOverSixtyWeeksTwoClockChangesAndAYearEnd(String zone) {
    rig.enrol(CHANNEL, RhythmRig.timetable(ZoneId.of(zone)), rig.clock.instant());
    reactiveWeeks(60);
    List<ZonedDateTime> times = rig.messenger.sent(CHANNEL)
        .stream()
        .map(sent -> sent.at().atZone(ZoneId.of(zone)))
        .toList();
    assertThat(times).hasSizeBetween(118, 120).allSatisfy(time -> {
      assertThat(time.toLocalTime()).isBetween(LocalTime.of(10, 0), LocalTime.of(10, 14));
      assertThat(time.getDayOfWeek()).isIn(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    });
    List<PostedPrompt> history = rig.engagement.history(CHANNEL).posted();
    for (int i = 1; i < history.size(); i++) {
      assertThat(history.get(i).week()).isEqualTo(history.get(i - 1).week().plus(1));
    }
    assertThat(history).extracting(PostedPrompt::week).contains(IsoWeek.parse("2026-W53"), IsoWeek.parse("2027-W01"));
    assertThat(history).extracting(PostedPrompt::prompt).doesNotHaveDuplicates();
    assertThatIllegalArgumentException().isThrownBy(
        () -> new Timetable(BERLIN, LocalTime.of(3, 0), Map.of(), Timetable.WEEKEND, Set.of()));
  }

  @Test
  void expectation07AChannelOnlyWhereItWasSetUpAndNobodyIsCalledOut() {
    rig.choose(ANA, BERLIN);
    rig.weeks(2);
    assertThat(rig.messenger.sent()).hasSize(2).allSatisfy(sent -> assertThat(sent.to()).isEqualTo(ANA.toString()));
    rig.enrol(CHANNEL, BERLIN);
    rig.weeks(2);
    assertThat(rig.messenger.sent(CHANNEL)).hasSize(4);
    assertThat(rig.messenger.sent()).allSatisfy(sent -> assertThat(sent.text()).doesNotContainPattern("@\\w|<!"));
  }

  @Test
  void expectation08PauseSnoozeAndStopTakeOneStepAndNothingIsMadeUpFor() {
    Programme programme = rig.enrol(CHANNEL, BERLIN);
    OwnRhythm own = rig.choose(ANA, BERLIN);
    rig.programmes.put(programme.paused(rig.clock.instant()));
    rig.programmes.put(own.pausedUntil(LocalDate.of(2026, 10, 25)));
    rig.restart();
    rig.weeks(2);
    assertThat(rig.messenger.sent()).isEmpty();
    rig.programmes.change(CHANNEL, paused -> paused.resumed(rig.clock.instant()));
    rig.pass(Duration.ofDays(8), Duration.ofMinutes(15));
    // A prompt and a summary; none of the week that it was paused in.
    assertThat(rig.messenger.sent(CHANNEL)).hasSize(2);
    assertThat(rig.messenger.sent(ANA)).singleElement()
        .satisfies(sent -> assertThat(sent.at()).isEqualTo("2026-10-26T08:00:00Z"));
    int before = rig.messenger.sent().size();
    rig.programmes.remove(CHANNEL);
    rig.programmes.remove(ANA);
    rig.weeks(2);
    assertThat(rig.messenger.sent()).hasSize(before);
  }

  @Test
  void expectation09ThreeWeeksWithoutAReactionAndItSaysSoOnceAndFallsSilent() {
    rig.enrol(CHANNEL, BERLIN);
    rig.weeks(12);
    List<FakeMessenger.Sent> sent = rig.messenger.sent(CHANNEL);
    assertThat(sent).filteredOn(message -> message.text().startsWith("This week")).hasSize(3);
    assertThat(sent.getLast().text()).startsWith("I'll be quiet here from now on").contains("that is fine");
    assertThat(sent).filteredOn(message -> message.text().startsWith("I'll be quiet")).hasSize(1);
    assertThat(sent).allSatisfy(message -> assertThat(message.text())
        .doesNotContainPattern("(?i)streak|missed|forgot|still haven't|disappoint|should have"));
    assertThat(rig.programmes.programme(CHANNEL))
        .hasValueSatisfying(programme -> assertThat(programme.standing()).isInstanceOf(Standing.FellSilent.class));
    rig.programmes.change(CHANNEL, programme -> programme.resumed(rig.clock.instant()));
    rig.weeks(3);
    assertThat(prompts()).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void expectation09SomebodyWhoLogsIsAReactionToo() {
    rig.enrol(CHANNEL, BERLIN);
    rig.log(ANA, Way.JOIN, 1, LocalDate.of(2026, 10, 8));
    rig.weeks(4);
    assertThat(prompts()).hasSize(4);
  }

  @Test
  void expectation10LoggingIsEasyAndCanBeCorrected() {
    LocalDate today = WEEK.monday();
    for (String line : List.of("done", "commented on Priya's post", "2 comments")) {
      assertThat(ActivityReader.read(line, today, Optional.of(Way.JOIN)))
          .isInstanceOf(ActivityReading.Understood.class);
    }
    rig.enrol(CHANNEL, BERLIN);
    Activity activity = rig.log(ANA, Way.JOIN, 2, today);
    rig.log(ANA, Way.JOIN, 1, today);
    rig.engagement.correct(activity.corrected(Way.SHARE, 4, today));
    rig.weeks(1);
    assertThat(nextSummary()).contains("Shared: 4 ", "Joined in: 1 ");
  }

  @Test
  void expectation10WhatIsDeletedLeavesTheSummary() {
    rig.enrol(CHANNEL, BERLIN);
    Activity activity = rig.log(ANA, Way.JOIN, 2, WEEK.monday());
    rig.log(ANA, Way.SHARE, 1, WEEK.monday());
    rig.engagement.unlog(ANA, activity.id());
    rig.weeks(1);
    assertThat(nextSummary()).contains("Shared: 1 ", "Joined in: 0 ");
  }

  @Test
  void expectation11TheSummaryAddsUpAndNamesPeriodAndZone() {
    rig.enrol(CHANNEL, BERLIN);
    rig.choose(ANA, BERLIN);
    rig.log(ANA, Way.SHARE, 1, WEEK.monday());
    rig.log(ANA, Way.JOIN, 2, WEEK.day(DayOfWeek.SUNDAY));
    rig.log(ANA, Way.JOIN, 3, WEEK.monday().minusDays(1));
    rig.log(ANA, Way.CREATE, 7, WEEK.plus(1).monday());
    rig.weeks(1);
    assertThat(nextSummary()).startsWith("The week of 5 to 11 October")
        .contains("Shared: 1 ", "Joined in: 2 ", "Started: 0 ", "not logged, 3)",
            "Counted from Monday to Sunday in Europe/Berlin");
    assertThat(rig.messenger.sent(ANA).getLast().text()).startsWith("Your week of 5 to 11 October")
        .contains("Shared: 1 ", "Joined in: 2 ", "Europe/Berlin");
  }

  @Test
  void expectation12GapsAreCalledGaps() {
    rig.enrol(CHANNEL, BERLIN);
    rig.weeks(1);
    assertThat(nextSummary()).contains("Nothing was logged in this week. That doesn't mean that nothing was done.")
        .doesNotContain("went well", "0", "%");
    rig.log(ANA, Way.SHARE, 2, LocalDate.of(2026, 10, 14));
    rig.weeks(1);
    assertThat(rig.messenger.sent(CHANNEL)).filteredOn(sent -> sent.text().contains("Shared: 2"))
        .singleElement()
        .satisfies(sent -> assertThat(sent.text())
            .contains("Shared: 2 (weeks before: not logged)")
            .doesNotContain("usual", "%", "people took part"));
  }

  @Test
  void expectation13TheTwoMeasuresStandAgainstOnesOwnWeeksAndClaimNothing() {
    rig.choose(ANA, BERLIN);
    for (int week = -4; week < 0; week++) {
      rig.engagement.put(ANA, new CheckIn(WEEK.plus(week - 1), Map.of(Figure.PROFILE_VIEWS, 10)));
    }
    rig.engagement.put(ANA, new CheckIn(WEEK.plus(-1), Map.of(Figure.PROFILE_VIEWS, 20, Figure.NOTIFICATIONS, 4)));
    rig.weeks(1);
    FakeMessenger.Sent sent = rig.messenger.sent(ANA).getFirst();
    assertThat(sent.text()).contains("Profile views: 20, more than usual (weeks before: 10, 10, 10, 10)",
        "Notifications: 4 (weeks before: not given)",
        "The two figures are as you told them. They show whether you are noticed, not why.", "Who viewed your profile");
    assertThat(labels(sent)).contains("Note my figures", "Same as last week", "Skip this week");
    assertThat(sent.pictures()).hasSize(1);
  }

  @Test
  void expectation14InvitesAndRepliesAreToldWithTheirCounts() {
    rig.choose(ANA, BERLIN);
    rig.outcomes(new OwnOutcomes(Account.FREE, 2, 3, 1, new Rate(5, 9), new Rate(4, 5), new Rate(1, 4), new Rate(1, 3),
        2));
    rig.weeks(1);
    assertThat(rig.messenger.sent(ANA).getFirst().text())
        .contains("Notes sent this month: 2 of 5", "Invitations waiting: 3", "Invitations accepted: 5 of 9 heard of",
            "Waiting for three weeks or longer: 1.", "can't invite that person again for up to three weeks",
            "Replies answered: 1 of 3 heard of", "Replies without an answer for two weeks: 2. Ignoring")
        .doesNotContain("written for one person");
    rig.outcomes(new OwnOutcomes(Account.PREMIUM, 7, 0, 0, new Rate(5, 10), new Rate(4, 5), new Rate(1, 5), Rate.NONE,
        0));
    rig.weeks(1);
    assertThat(rig.messenger.sent(ANA).getLast().text()).contains("Notes sent this month: 7",
        "Accepted: 4 of 5 written for one person, 1 of 5 others");
  }

  @Test
  void expectation15PrivateAndBounded() {
    rig.enrol(CHANNEL, BERLIN);
    rig.choose(ANA, BERLIN);
    rig.choose(OWNER, BERLIN);
    rig.log(ANA, Way.JOIN, 2, WEEK.monday());
    rig.weeks(1);
    assertThat(nextSummary()).doesNotContain("Priya", "UANA", "commented")
        .containsPattern("One thing to try: [^\\n]+\\nWhat people did together is shown from 5 people up\\.");
    assertThat(rig.messenger.sent(OWNER).getLast().text()).contains("You logged nothing");
    rig.engagement.forget(ANA);
    assertThat(rig.engagement.activities(ANA, WEEK, WEEK)).isEmpty();
    assertThat(new HashSet<>(rig.messenger.sent().stream().map(FakeMessenger.Sent::to).toList()))
        .containsExactlyInAnyOrder(CHANNEL.toString(), ANA.toString(), OWNER.toString());
  }

  private void reactiveWeeks(int weeks) {
    for (int week = 0; week < weeks; week++) {
      rig.weeks(1);
      rig.react();
    }
  }

  /// The summary of the week that just ended, which comes on the next Monday.
  private String nextSummary() {
    rig.pass(Duration.ofHours(3), Duration.ofMinutes(15));
    return rig.messenger.sent(CHANNEL)
        .stream()
        .map(FakeMessenger.Sent::text)
        .filter(text -> text.startsWith("The week of 5 to 11 October"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> prompts() {
    return rig.engagement.history(CHANNEL).posted().stream().map(PostedPrompt::prompt).toList();
  }

  private List<String> promptTexts() {
    return prompts().stream().map(id -> rig.prompts.find(id).orElseThrow().text()).toList();
  }

  private static List<String> labels(FakeMessenger.Sent sent) {
    return sent.card()
        .elements()
        .stream()
        .filter(Element.Actions.class::isInstance)
        .flatMap(actions -> ((Element.Actions) actions).actions().stream())
        .map(Action::label)
        .toList();
  }
}
