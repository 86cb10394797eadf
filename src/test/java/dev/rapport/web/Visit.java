package dev.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.content.Content;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.Way;
import dev.rapport.port.Directory;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.port.PersonalRecords;
import dev.rapport.present.Copy;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.HomeCards;
import dev.rapport.present.LogCards;
import dev.rapport.present.PersonalCards;
import dev.rapport.present.PrivacyCards;
import dev.rapport.present.ProgrammeCards;
import dev.rapport.present.ProgrammeForm;
import dev.rapport.present.Reception;
import dev.rapport.present.RhythmPresenter;
import dev.rapport.present.SettingsCards;
import dev.rapport.service.CadenceParts;
import dev.rapport.service.Chat;
import dev.rapport.service.Coach;
import dev.rapport.service.Farewells;
import dev.rapport.service.HomeCoach;
import dev.rapport.service.MemoryDepartures;
import dev.rapport.service.NotesSent;
import dev.rapport.service.Pinboard;
import dev.rapport.service.RetryPolicy;
import dev.rapport.service.RhythmCoach;
import dev.rapport.service.RhythmParts;
import dev.rapport.store.memory.MemoryEngagementStore;
import dev.rapport.store.memory.MemoryProgrammeStore;
import dev.rapport.store.memory.MemoryRunLedger;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// One member at the page, with the coach and the content that ship. Whatever the browser complains of is kept.
final class Visit implements AutoCloseable {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T10:00:00Z"));
  private static final Content CONTENT = content();

  final MemoryCoachStore store = new MemoryCoachStore(CLOCK);
  final MemoryEngagementStore engagement = new MemoryEngagementStore();
  private final Pinboard board = new Pinboard();
  private final RhythmParts parts = parts();
  private final RhythmCoach rhythm = rhythm();
  final Coach coach = new HomeCoach(rhythm, store, parts,
      new HomeCoach.Words(new Reception(CONTENT.copy()), new HomeCards(CONTENT.copy(), CONTENT.rhythm().copy()),
          new SettingsCards(CONTENT.rhythm().copy()), new FollowUpCards(CONTENT.copy())),
      new Farewells(new MemoryDepartures(), CLOCK));
  final LoopbackServer server = new LoopbackServer(coach, WebSettings.LOOPBACK,
      new Papers(XChartIllustrator.light(), XChartIllustrator.dark()));
  final List<String> complaints = new CopyOnWriteArrayList<>();
  final BrowserContext context;
  final Page page;

  Visit(Browser browser, NewContextOptions options) {
    context = browser.open(options.setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.setDefaultTimeout(10_000);
    context.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        complaints.add(message.text());
      }
    });
    context.onWebError(error -> complaints.add(error.error()));
    page = context.newPage();
    page.navigate(server.at("/").toString());
  }

  private RhythmParts parts() {
    Copy copy = CONTENT.rhythm().copy();
    CadenceParts cadence = new CadenceParts(new MemoryProgrammeStore(), engagement, new MemoryRunLedger(), board,
        XChartIllustrator.light(), new NotesSent(store), CONTENT.rhythm().prompts(),
        new RhythmPresenter(copy, "/invite"), RetryPolicy.USUAL, CLOCK);
    PersonalRecords records = new PersonalRecords() {
      @Override
      public String export(MemberRef member) {
        return "{}";
      }

      @Override
      public void forget(MemberRef member) {}
    };
    return new RhythmParts(cadence, _ -> Directory.Person.UNKNOWN, new ProgrammeCards(copy), new ProgrammeForm(copy),
        new PersonalCards(copy), new LogCards(copy), new PrivacyCards(copy), records, Set.of());
  }

  private RhythmCoach rhythm() {
    return new RhythmCoach(
        Chat.coach(store, CLOCK, new PhrasebookDrafter(CONTENT.phrasebook()), new RubricReviewer(CONTENT.rubric())),
        new Reception(CONTENT.copy()), parts, board);
  }

  /// Whom the page's cookie names.
  MemberRef member() {
    return context.cookies()
        .stream()
        .filter(cookie -> cookie.name.equals(MemberCookie.NAME))
        .map(cookie -> new MemberCookie.Visitor(cookie.value).member())
        .findFirst()
        .orElseThrow();
  }

  /// Some weeks in which the member did a little of everything, in their practice channel.
  Visit logsSomeWeeks() {
    MemberRef member = member();
    LocalDate today = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
    for (int week = 0; week < 5; week++) {
      for (Way way : Way.values()) {
        int count = (week * 3 + way.name().length()) % 5;
        if (count > 0) {
          engagement.log(new Activity("a" + week + way, member, way, count, today.minusWeeks(week), "a line",
              CLOCK.instant(), Set.of(Pinboard.channelOf(member))));
        }
      }
    }
    return this;
  }

  /// The composer.
  Locator said() {
    return page.getByLabel("Message to Rapport");
  }

  /// What the coach said last.
  Locator last() {
    return page.locator("article.coach").last();
  }

  Locator button(String label) {
    return last().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  /// A button anywhere in the conversation.
  Locator anyButton(String label) {
    return page.locator("#talk")
        .getByRole(AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  /// What stands beside the conversation.
  Locator home() {
    return page.locator("#home");
  }

  /// A button there.
  Locator homeButton(String label) {
    return home().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  /// Waits for the coach's last message to have this heading.
  Visit hears(String title) {
    last().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(title).setExact(true)).waitFor();
    return this;
  }

  Visit says(String text) {
    said().fill(text);
    said().press("Enter");
    return this;
  }

  Visit presses(String label) {
    button(label).first().click();
    return this;
  }

  Visit fills(String label, String value) {
    last().getByLabel(label).fill(value);
    return this;
  }

  /// To the three drafts for somebody met at an event.
  Visit drafts(String recipient) {
    return says("/invite").hears("How do you know them?")
        .presses("Met at an event")
        .hears("A few facts, in your words")
        .fills("Their name", recipient)
        .fills("We met", "at DevConf in Brno, after the talk on flaky tests")
        .fills("I'd like to connect", "I'd like to compare notes on test suites")
        .fills("Your first name", "Sam")
        .presses("See three drafts")
        .hears("Three drafts");
  }

  String clipboard() {
    return page.evaluate("navigator.clipboard.readText()").toString();
  }

  /// What is focused, as its label or text.
  String focused() {
    return page.evaluate("""
        (() => {
          const at = document.activeElement;
          return at.labels?.[0]?.textContent || at.ariaLabel || at.textContent;
        })()""").toString();
  }

  int count(String selector) {
    return page.locator(selector).count();
  }

  Locator heading(String name) {
    return page.locator("#talk").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name));
  }

  /// Ends the visit; the browser must have had nothing to complain of.
  @Override
  public void close() {
    context.close();
    server.close();
    rhythm.close();
    assertThat(complaints).as("console and page errors").isEmpty();
  }

  private static Content content() {
    Problems problems = new Problems();
    return Content.load(Path.of("config/content"), problems)
        .orElseThrow(() -> new AssertionError(problems.all().toString()));
  }
}
