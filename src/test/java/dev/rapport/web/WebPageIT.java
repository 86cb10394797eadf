package dev.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page in a real Chromium, with the real coach behind it.
class WebPageIT {
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void keyboardAloneLeadsFromTheCommandToACopiedDraft() {
    try (Visit visit = visit()) {
      visit.page.keyboard().press("/");
      assertThat(visit.page.locator("#commands")).isVisible();
      assertThat(visit.said()).hasAttribute("aria-activedescendant", "command-0");
      visit.page.keyboard().type("inv");
      visit.page.keyboard().press("Enter");
      visit.hears("How do you know them?");
      assertThat(visit.page.locator("article.mine")).hasText("/invite");
      assertThat(visit.said()).hasValue("");

      tabTo(visit, "Met at an event");
      visit.page.keyboard().press("Enter");
      visit.hears("A few facts, in your words");
      assertThat(visit.focused()).isEqualTo("Their name");
      visit.page.keyboard().type("Dana Smith");
      visit.page.keyboard().press("Tab");
      visit.page.keyboard().type("at DevConf in Brno, after the talk on flaky tests");
      tabTo(visit, "See three drafts");
      visit.page.keyboard().press("Enter");
      visit.hears("Three drafts");
      assertThat(visit.focused()).isEqualTo("Rapport");

      tabTo(visit, "Copy");
      visit.page.keyboard().press("Enter");
      assertThat(visit.last().locator("[data-copy]").first()).hasText("Copied");
      assertThat(visit.clipboard()).isEqualTo(visit.last().locator("blockquote").first().textContent())
          .contains("Dana", "DevConf");
      assertThat(visit.page.getByRole(AriaRole.STATUS)).hasText("Copied");
      assertThat(visit.last().locator("[data-copy]").first()).hasText("Copy");
    }
  }

  @Test
  void commandsAreSuggestedAsTheyAreTyped() {
    try (Visit visit = visit()) {
      Locator options = visit.page.locator("#commands [role=option]:visible");
      visit.said().pressSequentially("/invite c");
      assertThat(options).hasText(new Pattern[]{Pattern.compile("/invite Dana Smith.*"),
          Pattern.compile("/invite check.*"), Pattern.compile("/invite cancel.*")});
      visit.said().press("ArrowDown");
      visit.said().press("ArrowDown");
      visit.said().press("Tab");
      assertThat(visit.said()).hasValue("/invite check ");
      assertThat(visit.said()).isFocused();
      visit.said().press("Control+A");
      visit.said().pressSequentially("/");
      visit.said().press("ArrowUp");
      assertThat(visit.page.locator("[aria-selected=true]")).containsText("/invite help");
      visit.said().press("Escape");
      assertThat(visit.page.locator("#commands")).isHidden();
      assertThat(visit.said()).hasValue("/");
      visit.said().fill("/invite hel");
      visit.page.locator("#commands [role=option]:visible").last().click();
      visit.hears("What I can do");
    }
  }

  @Test
  void ownWordsAreCountedAndReviewedWhileBeingTyped() {
    try (Visit visit = visit()) {
      visit.drafts("Dana Smith").presses("Edit").hears("In your own words");
      Locator note = visit.last().getByLabel("Your note");
      Locator count = visit.last().locator(".count");
      assertThat(note).isFocused();
      note.fill("👋🏽".repeat(95));
      assertThat(count).hasText("190 of 200");
      assertThat(visit.page.locator("#status")).hasText("10 characters left");
      note.fill("👋🏽".repeat(101));
      assertThat(count).hasText("2 too many");

      note.fill("I'd like to add you to my professional network.");
      Locator review = visit.last().locator(".review");
      assertThat(review.locator(".finding.must").first()).isVisible();
      assertThat(review).containsText("professional network");
      assertThat(note).isFocused();
      visit.presses("Look at it").hears("Your words");
      assertThat(visit.last().locator("blockquote")).hasText("I'd like to add you to my professional network.");
    }
  }

  @Test
  void ownWordsOutliveALookAtTheDraftsAndBeingPutAside() {
    try (Visit visit = visit()) {
      visit.drafts("Dana Smith").presses("Edit").hears("In your own words");
      visit.fills("Your note", "Dana, it's me, from the choir in Ulm.")
          .presses("Back to the drafts")
          .hears("Three drafts");
      visit.presses("Back to my words").hears("In your own words");
      assertThat(visit.last().getByLabel("Your note")).hasValue("Dana, it's me, from the choir in Ulm.");
      visit.fills("Your note", "Dana, it's Sam, from the choir in Ulm.").presses("Keep for later");
      visit.says("/invite drafts").hears("Your drafts").presses("Open").hears("In your own words");
      assertThat(visit.last().getByLabel("Your note")).hasValue("Dana, it's Sam, from the choir in Ulm.");
    }
  }

  @Test
  void mistakesAreMarkedInPlaceAndNothingTypedIsLost() {
    try (Visit visit = visit()) {
      visit.says("/invite").hears("How do you know them?").presses("Colleague").hears("A few facts, in your words");
      visit.fills("Their name", "Dana Smith").presses("See three drafts");
      Locator wrong = visit.last().locator("[aria-invalid=true]");
      assertThat(wrong).isFocused();
      assertThat(visit.last().locator(".problem")).hasText("Please fill this in; the note needs it.");
      assertThat(visit.last().getByLabel("Their name")).hasValue("Dana Smith");
      assertThat(visit.count("form.card")).isEqualTo(1);
    }
  }

  @Test
  void hostileNameIsOnlyAName() {
    try (Visit visit = visit()) {
      String name = "<img src=x onerror=alert(1)>\"'&amp;\u202E";
      visit.page.onDialog(dialog -> visit.complaints.add("a dialog: " + dialog.message()));
      visit.says("/invite " + name).hears("How do you know them?");
      assertThat(visit.last().locator("bdi")).hasText(name);
      assertThat(visit.page.locator("article.mine")).hasText("/invite " + name);
      visit.presses("Friend").hears("A few facts, in your words");
      assertThat(visit.last().getByLabel("Their name")).hasValue(name);
      assertThat(visit.count("img")).isZero();
    }
  }

  @Test
  void earlierStepsRestAndCopyingStaysPossible() {
    try (Visit visit = visit()) {
      visit.drafts("Dana Smith");
      assertThat(visit.anyButton("Met at an event")).isDisabled();
      assertThat(visit.page.getByLabel("Their name")).isDisabled();
      String draft = visit.last().locator("blockquote").nth(1).textContent();
      visit.presses("Edit").hears("In your own words");
      visit.page.locator("[data-copy]").nth(1).click();
      assertThat(visit.page.locator("[data-copy]").nth(1)).hasText("Copied");
      assertThat(visit.clipboard()).isEqualTo(draft);
    }
  }

  @Test
  void walkThatWasStoppedRests() {
    try (Visit visit = visit()) {
      visit.drafts("Dana Smith").presses("Stop").hears("Stopped");
      assertThat(visit.anyButton("Another set")).isDisabled();
      assertThat(visit.anyButton("Write an invitation").first()).isEnabled();
    }
  }

  @Test
  void askingForHelpLeavesTheStepAsItIs() {
    try (Visit visit = visit()) {
      visit.says("/invite").hears("How do you know them?").says("help").hears("What I can do");
      visit.anyButton("Friend").click();
      visit.hears("A few facts, in your words");
    }
  }

  @Test
  void staleButtonIsRefusedKindly() {
    try (Visit visit = visit()) {
      visit.says("/invite Dana Smith").hears("How do you know them?");
      Page other = visit.context.newPage();
      other.navigate(visit.server.at("/").toString());
      other.getByText("Friend").click();
      other.getByText("A few facts, in your words").first().waitFor();
      visit.presses("Colleague").hears("A few facts, in your words");
      assertThat(visit.last()).containsText("That button belongs to an earlier step. Nothing was changed");
      assertThat(visit.last()).containsText("We know each other");
    }
  }

  @Test
  void doubleClickIsOneAct() {
    try (Visit visit = visit()) {
      visit.says("/invite Dana Smith").hears("How do you know them?");
      visit.button("Friend").dblclick();
      visit.hears("A few facts, in your words");
      assertThat(visit.page.locator("article.mine")).hasText(new String[]{"/invite Dana Smith", "Friend"});
      assertThat(visit.count("article.coach")).isEqualTo(3);
    }
  }

  @Test
  void answerThatGotLostIsAskedForAgainAndTheActCountsOnce() {
    try (Visit visit = visit()) {
      visit.page.route("**/turn", route -> {
        route.fetch();
        route.abort();
      });
      visit.says("/invite Dana Smith");
      assertThat(visit.page.locator("#notice")).containsText("Nothing you typed is lost");
      assertThat(visit.said()).hasValue("/invite Dana Smith");
      assertThat(visit.page.locator("article.mine")).hasCount(0);
      visit.page.unroute("**/turn");
      visit.page.locator("#notice button").click();
      visit.hears("How do you know them?");
      assertThat(visit.page.locator("#notice")).isHidden();
      assertThat(visit.said()).hasValue("");
      // A second invite to somebody while one is open would have been answered by a question.
      assertThat(visit.heading("Go on, or start afresh?")).hasCount(0);
      visit.complaints.removeIf(complaint -> complaint.contains("net::ERR_FAILED"));
    }
  }

  @Test
  void whileTheCoachThinksNothingElseIsSent() {
    try (Visit visit = visit()) {
      List<Route> held = new CopyOnWriteArrayList<>();
      visit.page.route("**/turn", held::add);
      visit.says("/invite");
      assertThat(visit.page.locator("#talk")).hasAttribute("aria-busy", "true");
      visit.says("help");
      assertThat(visit.said()).hasValue("help");
      assertThat(held).hasSize(1);
      held.getFirst().resume();
      visit.hears("How do you know them?");
      assertThat(visit.said()).hasValue("help");
    }
  }

  @Test
  void tooMuchIsSaidAndNotLost() {
    try (Visit visit = visit()) {
      String much = "x".repeat(70_000);
      visit.says(much);
      assertThat(visit.page.locator("#notice")).containsText("more than I can read at once");
      assertThat(visit.said()).hasValue(much);
      visit.complaints.removeIf(complaint -> complaint.contains("413"));
    }
  }

  @Test
  void reloadingResumes() {
    try (Visit visit = visit()) {
      visit.drafts("Dana Smith");
      visit.page.reload();
      visit.hears("Three drafts");
      assertThat(visit.last()).containsText("Welcome back. You were writing to Dana Smith");
      visit.presses("Shorter");
      visit.page.locator("article.mine").waitFor();
      visit.hears("Three drafts");
    }
  }

  @Test
  void linkFromAnotherSiteFindsTheSameMember() {
    try (Visit visit = visit()) {
      visit.says("/invite Dana Smith").hears("How do you know them?");
      visit.page.route("http://elsewhere.example/", route -> route.fulfill(new Route.FulfillOptions()
          .setContentType("text/html")
          .setBody("<link rel=icon href=data:,><a href='" + visit.server.at("/") + "'>practise</a>")));
      visit.page.navigate("http://elsewhere.example/");
      visit.page.getByText("practise").click();
      assertThat(visit.last()).containsText("You were writing to Dana Smith");
    }
  }

  @Test
  void clipboardThatIsClosedLeavesTheTextSelected() {
    try (Visit visit = visit()) {
      visit.drafts("Dana Smith");
      visit.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('closed')); }");
      visit.presses("Copy");
      assertThat(visit.page.locator("#status")).hasText("The text is selected; copy it with your keyboard.");
      assertThat(visit.page.evaluate("getSelection().toString()"))
          .isEqualTo(visit.last().locator("blockquote").first().innerText());
    }
  }

  @Test
  void everythingWorksWithoutScript() {
    try (Visit visit = new Visit(browser, new NewContextOptions().setJavaScriptEnabled(false))) {
      visit.said().fill("/invite Dana <b>");
      visit.said().press("Tab");
      visit.page.keyboard().press("Enter");
      assertThat(visit.page.locator("article.mine")).hasText("/invite Dana <b>");
      visit.presses("Met at an event").hears("A few facts, in your words");
      visit.fills("We met", "at DevConf in Brno").presses("See three drafts").hears("Three drafts");
      visit.presses("Copy");
      assertThat(visit.last().locator("blockquote").first()).containsText("DevConf");
      visit.page.navigate(visit.server.at("/").toString());
      visit.hears("Three drafts").presses("Shorter").hears("Three drafts");
      visit.page.reload();
      assertThat(visit.count("article.coach")).isEqualTo(1);
    }
  }

  /// Presses Tab until the wanted is focused.
  private static void tabTo(Visit visit, String label) {
    for (int i = 0; i < 20 && !visit.focused().equals(label); i++) {
      visit.page.keyboard().press("Tab");
    }
    assertThat(visit.focused()).isEqualTo(label);
  }

  private static Visit visit() {
    return new Visit(browser,
        new NewContextOptions().setViewportSize(1180, 860).setReducedMotion(ReducedMotion.REDUCE));
  }
}
