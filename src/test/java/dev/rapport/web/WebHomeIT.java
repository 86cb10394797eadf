package dev.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The desk beside the conversation, in a real browser.
class WebHomeIT {
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
  void whereThereIsRoomItIsOpenAndRenewedAfterEachTurn() {
    try (Visit visit = wide()) {
      assertThat(visit.home()).containsText("5 of 5 notes left");
      visit.drafts("Dana");
      assertThat(visit.home()).containsText("Under way: your invitation to Dana");
      visit.presses("I sent it").hears("Noted as sent");
      assertThat(visit.home()).containsText("4 of 5 notes left");
      assertThat(visit.home()).containsText("Not heard of yet: Dana, invited on 24 November");
      visit.homeButton("Tell what became of it").click();
      visit.hears("What became of it?").presses("They accepted").hears("Noted");
      assertThat(visit.home()).not().containsText("Dana");
    }
  }

  @Test
  void theWalkThatIsUnderWayGoesOnFromThere() {
    try (Visit visit = wide()) {
      visit.says("/invite Dana").hears("How do you know them?");
      visit.says("hello").last().getByText("What I can do").waitFor();
      visit.homeButton("Go on").click();
      visit.hears("How do you know them?").presses("Met at an event").hears("A few facts, in your words");
    }
  }

  @Test
  void settingsAreMendedInPlaceAndHold() {
    try (Visit visit = wide()) {
      visit.homeButton("Change them").click();
      visit.hears("Your settings").fills("Time zone", "Berlin").fills("Pause until", "2026-12-24").presses("Save");
      visit.last().locator(".problem").first().waitFor();
      visit.fills("Time zone", "Europe/Berlin").fills("Quiet days", "Fri, Sat and Sun");
      visit.last().getByLabel("Premium").check();
      visit.last().getByLabel("Yes").check();
      visit.presses("Save").last().getByText("Saved").waitFor();
      assertThat(visit.home()).containsText("Account: Premium");
      assertThat(visit.home()).containsText("Time zone: Europe/Berlin");
      assertThat(visit.home()).containsText("Quiet days: Friday, Saturday, Sunday");
      assertThat(visit.home()).containsText("Weekly message: Monday, 09:00");
      assertThat(visit.home()).containsText("Paused until 24 December 2026");
    }
  }

  @Test
  void whatIsLoggedThereIsInThePicture() {
    try (Visit visit = wide()) {
      assertThat(visit.home()).containsText("Nothing is logged yet");
      visit.homeButton("Log something").click();
      visit.hears("Log something").fills("What did you do?", "2 comments").presses("Note it").hears("Noted");
      assertThat(visit.home().locator("img")).hasJSProperty("complete", true);
      assertThat(visit.home()).containsText("Joined in: 2");
    }
  }

  @Test
  void onAPhoneItOpensOnDemandAndGivesWayToTheAnswer() {
    try (Visit visit = new Visit(browser, new NewContextOptions().setViewportSize(360, 740).setHasTouch(true))) {
      assertThat(visit.homeButton("Check a text")).isHidden();
      visit.home().locator("summary").focus();
      visit.page.keyboard().press("Enter");
      assertThat(visit.homeButton("Check a text")).isVisible();
      visit.homeButton("Check a text").click();
      visit.hears("Check a text").fills("Your text", "Let us find synergy").presses("Look at it");
      assertThat(visit.homeButton("Check a text")).isHidden();
    }
  }

  private static Visit wide() {
    return new Visit(browser, new NewContextOptions().setViewportSize(1280, 860));
  }
}
