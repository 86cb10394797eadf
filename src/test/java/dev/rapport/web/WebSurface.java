package dev.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.rapport.chart.XChartIllustrator;
import dev.rapport.coaching.MemberRef;
import dev.rapport.content.CopyLoader;
import dev.rapport.parity.Seen;
import dev.rapport.parity.ServedCoach;
import dev.rapport.parity.Surface;
import dev.rapport.port.CoachStore;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.present.PracticeCards;
import dev.rapport.service.Daytime;
import dev.rapport.service.Pinboard;
import dev.rapport.service.PracticeClock;
import dev.rapport.service.PracticeRoom;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// A member at the page, in a real browser; a week passes by the page's own button.
public final class WebSurface implements Surface {
  private final Browser browser = Browser.start();
  private final PracticeClock clock = new PracticeClock(InstantSource.fixed(Instant.parse(BEGINS)), new Ahead());
  private final MemoryCoachStore store = new MemoryCoachStore(clock);
  private final Pinboard board = new Pinboard();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final LoopbackServer server;
  private final BrowserContext context;
  private final Page page;

  public WebSurface() {
    PracticeRoom room = new PracticeRoom(ServedCoach.of(store, clock), ServedCoach.followUps(store, board, clock),
        _ -> Daytime.weekdays(ZoneOffset.UTC), board, clock,
        new PracticeCards(CopyLoader.load(Path.of("config/content/en"), new Problems()).orElseThrow()));
    server = new LoopbackServer(room, WebSettings.LOOPBACK,
        new Papers(XChartIllustrator.light(), XChartIllustrator.dark()));
    context = browser.open(new NewContextOptions().setViewportSize(1280, 860)
        .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.setDefaultTimeout(10_000);
    context.onWebError(error -> complaints.add(error.error()));
    page = context.newPage();
    page.navigate(server.at("/").toString());
  }

  @Override
  public MemberRef member() {
    return context.cookies()
        .stream()
        .filter(cookie -> cookie.name.equals(MemberCookie.NAME))
        .map(cookie -> new MemberCookie.Visitor(cookie.value).member())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public CoachStore store() {
    return store;
  }

  @Override
  public void invites(Map<String, String> told) {
    types("/invite");
    presses(told.getOrDefault("relationship", ""));
    told.forEach((id, value) -> {
      if (!id.equals("relationship")) {
        fills(id, value);
      }
    });
    presses("See three drafts");
  }

  @Override
  public void isWrittenTo(Map<String, String> told, String acquaintance) {
    types("/invite reply");
    told.forEach(this::fills);
    presses("Read it");
    presses(acquaintance);
  }

  @Override
  public void presses(String label) {
    Locator button = last()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .first();
    answered(button::click);
  }

  @Override
  public void edits(String text) {
    presses("Edit");
    fills("text", text);
    presses("Look at it");
  }

  /// A text to copy goes to the clipboard, and nothing else happens.
  @Override
  public String copies() {
    last().locator("[data-copy]").first().click();
    page.locator("#status").filter(new Locator.FilterOptions().setHasText("Copied")).waitFor();
    return page.evaluate("navigator.clipboard.readText()").toString();
  }

  @Override
  public void waitsAWeek() {
    Locator week = page.locator("#home")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("A week later").setExact(true));
    answered(week::click);
  }

  /// What the coach said last: its last card.
  @Override
  public Seen sees() {
    List<String> lines = new ArrayList<>();
    Locator card = last().locator(".card").last();
    for (Locator each : card.locator("h2, p, li, figcaption, blockquote").all()) {
      String kind = Objects.requireNonNullElse(each.getAttribute("class"), "");
      if (kind.startsWith("finding")) {
        String label = each.locator("strong").textContent();
        Locator quote = each.locator("q");
        String quoted = quote.count() == 0 ? "" : quote.textContent();
        lines.add(label + ": " + each.textContent()
            .substring(label.length())
            .replaceFirst("^\\s+", "")
            .substring(quoted.length())
            .strip());
        lines.add(quoted);
      } else {
        lines.add(each.textContent());
      }
    }
    return new Seen(lines, card.locator("button").allTextContents());
  }

  private void types(String text) {
    Locator said = page.getByLabel("Message to Rapport");
    said.fill(text);
    answered(() -> said.press("Enter"));
  }

  private void fills(String id, String value) {
    last().locator("[name='field." + id + "']").fill(value);
  }

  private Locator last() {
    return page.locator("article.coach").last();
  }

  /// The page asks for nothing else while an answer is on its way.
  private void answered(Runnable act) {
    page.waitForResponse(answer -> answer.url().endsWith("/turn"), act);
    page.locator("#talk:not([aria-busy=true])").waitFor();
  }

  @Override
  public void leaves() {
    context.close();
    server.close();
    browser.close();
    assertThat(complaints).isEmpty();
  }

  private static final class Ahead implements PracticeClock.Kept {
    private Duration ahead = Duration.ZERO;

    @Override
    public Duration ahead() {
      return ahead;
    }

    @Override
    public void keep(Duration now) {
      ahead = now;
    }
  }
}
