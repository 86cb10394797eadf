package dev.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.Standing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What members see of the weekly rhythm in Slack.
class RhythmInSlackTest {
  private final StringBuilder transcript = new StringBuilder();
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
  void aChannelJoinsByTheCommandAndIsToldWhatWillCome() throws Exception {
    types("programme");
    presses("Set it up");
    submits(Map.of("summary-day", "friday", "skip", "2026-12-24 to 2027-01-06"));
    Programme programme = rig.programmes.programme(RhythmSlackRig.CHANNEL).orElseThrow();
    assertThat(programme.owner()).isEqualTo(RhythmSlackRig.ANA);
    assertThat(programme.timetable().zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(programme.timetable().skip()).hasSize(14).contains(LocalDate.of(2027, 1, 1));
    presses("Preview");
    presses("This channel's weekly rhythm");
    presses("Pause");
    assertThat(programme().standing()).isInstanceOf(Standing.Paused.class);
    presses("Start again");
    presses("End");
    presses("End it");
    assertThat(rig.programmes.programme(RhythmSlackRig.CHANNEL)).isEmpty();
    closes();
    Golden.check("rhythm-programme.txt", transcript.toString());
  }

  @Test
  void whatCannotBeReadIsAskedAtItsField() throws Exception {
    types("programme");
    presses("Set it up");
    rig.ana.submits(Map.of("time", "midnight", "zone", "Berlin time", "skip", "2026-12-24\nsummer"));
    assertThat(rig.rig.slack.openView("U0ANA")).isNotNull();
    assertThat(rig.programmes.programme(RhythmSlackRig.CHANNEL)).isEmpty();
    submits(Map.of("time", "9.30", "zone", "europe/berlin", "skip", "2026-12-24"));
    assertThat(programme().timetable().time()).hasToString("09:30");
    assertThat(programme().timetable().days()).containsValue(DayOfWeek.TUESDAY);
  }

  @Test
  void aCoachThatIsNotInTheChannelSaysHowToBringItIn() throws Exception {
    rig.rig.slack.fail(new Slacks.Fault("chat.postMessage", 200, "not_in_channel", 0));
    types("programme");
    presses("Set it up");
    submits(Map.of());
    assertThat(rig.ana.sees()).contains("/invite @Rapport", "[Start again]");
    assertThat(programme().standing()).isInstanceOfSatisfying(Standing.Broken.class,
        broken -> assertThat(broken.why()).isEqualTo(Refusal.NOT_IN_CHANNEL));
    rig.pass(Duration.ofSeconds(5));
    presses("Start again");
    assertThat(rig.ana.sees()).contains("The channel has been told");
    assertThat(programme().standing()).isInstanceOf(Standing.Running.class);
  }

  @Test
  void startingAgainWhatRunsChangesNothing() throws Exception {
    Programme programme = rig.enrol();
    types("programme");
    presses("Pause");
    rig.pass(Duration.ofMinutes(5));
    presses("Start again");
    Standing running = programme().standing();
    assertThat(running).isNotEqualTo(programme.standing()).isInstanceOf(Standing.Running.class);
    rig.programmes.change(RhythmSlackRig.CHANNEL, old -> old.fellSilent(rig.rig.clock.instant()));
    types("programme");
    rig.programmes.change(RhythmSlackRig.CHANNEL, old -> programme);
    rig.pass(Duration.ofMinutes(5));
    presses("Start again");
    assertThat(programme().standing()).isEqualTo(programme.standing());
    assertThat(rig.ana.sees()).contains("[Pause]");
  }

  @Test
  void aWeekBeforeAllWeeksIsAskedAgain() throws Exception {
    types("summary 0001-W01");
    assertThat(rig.ana.sees()).contains("Please write a week such as 2026-W48");
  }

  @Test
  void onlyWhoMayChangesAProgramme() throws Exception {
    rig.enrol();
    rig.ben.types("/invite-coach", "programme");
    assertThat(rig.ben.sees()).contains("Somebody else looks after it").doesNotContain("[Pause]", "[End]");
    rig.pass(Duration.ofMinutes(11));
    rig.rig.slack.channels().person("U0BEN", "America/New_York", true);
    rig.ben.types("/invite-coach", "programme");
    assertThat(rig.ben.sees()).contains("[Pause]", "[Look after it]");
    rig.ben.presses("Look after it");
    rig.quiet();
    assertThat(programme().owner().id()).isEqualTo("U0BEN");
  }

  @Test
  void aPromptIsAnsweredPrivatelyAndItsCountGrows() throws Exception {
    rig.enrol();
    rig.pass(Duration.ofHours(1));
    rig.round();
    shows("the prompt");
    presses("Done");
    submits(Map.of("what", "commented on Priya's post"));
    closes();
    rig.ben.presses("Something easier");
    rig.quiet();
    assertThat(rig.ben.sees()).startsWith("Easier: ");
    assertThat(rig.ana.sees()).contains("One person did it so far.").doesNotContain("Easier");
    rig.pass(Duration.ofSeconds(2));
    rig.ben.presses("Done");
    rig.quiet();
    rig.ben.submits(Map.of());
    rig.quiet();
    assertThat(rig.ana.sees()).contains("2 people did it so far.").doesNotContain("Priya", "U0BEN");
    rig.pass(Duration.ofSeconds(2));
    presses("Done");
    submits(Map.of("what", "and shared an article"));
    assertThat(rig.ana.sees()).contains("You had noted this one already");
    closes();
    presses("Not this week");
    presses("Pause for me");
    Golden.check("rhythm-prompt.txt", transcript.toString());
    assertThat(rig.engagement.history(RhythmSlackRig.CHANNEL).posted().getFirst().done()).isEqualTo(2);
  }

  @Test
  void aMemberChoosesTheWeeklyMessageAndTellsTheirFigures() throws Exception {
    types("weekly");
    presses("Yes, once a week");
    rig.pass(Duration.ofDays(6));
    rig.round();
    shows("the message on Monday");
    presses("Note my figures");
    submits(Map.of("profile-views", "-3", "notifications", "many"));
    submits(Map.of("profile-views", "12", "notifications", "30"));
    closes();
    rig.pass(Duration.ofDays(7));
    rig.round();
    shows("the message a week later");
    presses("Same as last week");
    presses("Skip this week");
    types("pause");
    types("resume");
    presses("Stop it");
    Golden.check("rhythm-weekly.txt", transcript.toString());
  }

  @Test
  void whoPausesIsNotAskedAboutWhatTheySentEitherUntilTheySaySo() throws Exception {
    types("pause");
    assertThat(rig.rig.store.wantsQuestions(RhythmSlackRig.ANA)).isFalse();
    types("resume");
    assertThat(rig.rig.store.wantsQuestions(RhythmSlackRig.ANA)).isFalse();
    presses("Ask me about what I sent");
    assertThat(rig.rig.store.wantsQuestions(RhythmSlackRig.ANA)).isTrue();
  }

  @Test
  void theSummaryComesWithItsPictureAndWithoutOneWhenThatFails() throws Exception {
    rig.enrol();
    rig.pass(Duration.ofDays(6).plusHours(1));
    rig.round();
    assertThat(rig.rig.slack.channels().shared()).containsExactly(FakeSlack.CHANNEL);
    assertThat(rig.ana.sees()).contains("The week of 23 to 29 November");
    rig.pass(Duration.ofDays(7));
    rig.rig.slack.fail(new Slacks.Fault("upload", 500, "", 0));
    rig.round();
    assertThat(rig.ana.sees()).contains("The week of 30 November to 6 December");
    assertThat(rig.rig.slack.channels().shared()).hasSize(1);
  }

  @Test
  void thePresentWeekAndThoseThatAreSavedCanBeAskedFor() throws Exception {
    rig.enrol();
    rig.pass(Duration.ofDays(6).plusHours(1));
    rig.round();
    types("summary");
    presses("The week before");
    presses("The week before");
    presses("This week");
    types("summary 2026-W48");
    types("summary yesterday");
    Golden.check("rhythm-summary.txt", transcript.toString());
  }

  @Test
  void whatIsKeptGoesToTheMemberAloneAndIsForgottenAfterOneQuestion() throws Exception {
    // The answer and the file come side by side, in whatever order.
    rig.ana.types("/invite-coach", "export");
    rig.quiet();
    assertThat(rig.rig.slack.messages("U0ANA")).hasSize(2);
    assertThat(rig.rig.slack.channels().shared()).containsExactly("D0ANA");
    assertThat(rig.ben.sees()).isEmpty();
    types("forget");
    presses("Leave it");
    assertThat(rig.records.forgotten).isEmpty();
    types("forget");
    presses("Forget me");
    assertThat(rig.records.forgotten).containsExactly(RhythmSlackRig.ANA);
    Golden.check("rhythm-privacy.txt", transcript.toString());
  }

  @Test
  void homeShowsWhereOneIsAndOpensWhateverACommandDoes() throws Exception {
    rig.ana.causes("app_home_opened");
    rig.home();
    transcript.append(SlackScreen.message(rig.rig.slack.channels().home("U0ANA"))).append("\n\n");
    rig.ana.pressesAtHome("Delete it");
    shows("presses [Delete it]");
    Golden.check("rhythm-home.txt", transcript.toString());
  }

  @Test
  void homeFollowsWhatItsMemberDoesAndCallsSlackOnlyForWhatIsNew() throws Exception {
    types("log 2 comments");
    rig.home();
    assertThat(rig.rig.slack.channels().published()).as("before it was ever opened").isZero();
    rig.ana.causes("app_home_opened");
    rig.home();
    assertThat(rig.rig.slack.channels().home("U0ANA").toString()).contains("slack_file", "Joined in 2");
    Set<String> first = rig.rig.slack.channels().kept();
    assertThat(first).hasSize(1);
    rig.ana.causes("app_home_opened");
    types("help");
    rig.home();
    assertThat(rig.rig.slack.channels().published()).isEqualTo(1);
    types("log shared an article");
    rig.home();
    assertThat(rig.rig.slack.channels().published()).isEqualTo(2);
    assertThat(rig.rig.slack.channels().kept()).as("the old picture is gone").hasSize(1).isNotEqualTo(first);
  }

  @Test
  void settingsAreChangedInHomeAndStandThere() throws Exception {
    rig.ana.causes("app_home_opened");
    rig.home();
    rig.ana.pressesAtHome("Change them");
    rig.quiet();
    rig.ana.submits(Map.of("zone", "Mars", "quiet", "Friday"));
    rig.ana.submits(Map.of("zone", "Europe/Berlin", "account", "premium", "weekly", "on"));
    rig.quiet();
    rig.home();
    transcript.append(SlackScreen.message(rig.rig.slack.channels().home("U0ANA")));
    assertThat(transcript).contains("Account: Premium", "Europe/Berlin", "Quiet days: Friday", "Monday, 09:00");
  }

  @Test
  void aWorkspaceThatRemovesTheAppGetsNothingMore() throws Exception {
    rig.enrol();
    rig.ana.causes("tokens_revoked");
    rig.ana.causes("app_uninstalled");
    rig.pass(Duration.ofHours(1));
    rig.round();
    assertThat(rig.rig.slack.channels().posted(FakeSlack.CHANNEL)).isZero();
    assertThat(programme().standing()).isInstanceOf(Standing.Broken.class);
  }

  @Test
  void aMemberWhoTakesBackTheirOwnTokenStopsNothing() throws Exception {
    rig.enrol();
    rig.ana.causes("tokens_revoked", "{\"oauth\":[\"U0ANA\"],\"bot\":[]}");
    assertThat(programme().standing()).isInstanceOf(Standing.Running.class);
  }

  private Programme programme() {
    return rig.programmes.programme(RhythmSlackRig.CHANNEL).orElseThrow();
  }

  private void types(String text) throws Exception {
    rig.ana.types("/invite-coach", text);
    shows("/invite-coach " + text);
  }

  private void presses(String label) throws Exception {
    rig.ana.presses(label);
    shows("presses [" + label + "]");
  }

  private void submits(Map<String, String> values) throws Exception {
    rig.ana.submits(values);
    shows("submits");
  }

  private void closes() throws Exception {
    rig.ana.closes();
    shows("closes the modal");
  }

  private void shows(String did) throws Exception {
    rig.quiet();
    transcript.append(">>> ").append(did).append("\n\n").append(rig.ana.sees()).append("\n\n");
  }
}
