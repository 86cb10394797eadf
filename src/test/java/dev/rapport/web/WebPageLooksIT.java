package dev.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every step of a walk as it looks, at the widths and in the colours that people have: photographed for whoever wants
/// to see, held against the rules of accessibility, and never wider than the screen.
class WebPageLooksIT {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String AXE = axe();
  private static Browser browser;

  enum Look {
    DESKTOP_LIGHT(1180, ColorScheme.LIGHT), DESKTOP_DARK(1180, ColorScheme.DARK), PHONE_LIGHT(360,
        ColorScheme.LIGHT), PHONE_DARK(360, ColorScheme.DARK);

    private final int width;
    private final ColorScheme colours;

    Look(int width, ColorScheme colours) {
      this.width = width;
      this.colours = colours;
    }

    NewContextOptions options() {
      NewContextOptions options = new NewContextOptions().setColorScheme(colours)
          // So that a picture never catches a movement half done.
          .setReducedMotion(ReducedMotion.REDUCE);
      return width < 600
          ? options.setViewportSize(width, 740).setDeviceScaleFactor(2).setHasTouch(true).setIsMobile(true)
          : options.setViewportSize(width, 860);
    }
  }

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

  @ParameterizedTest
  @EnumSource
  void everyStepIsAccessibleAndFits(Look look) {
    try (Visit visit = new Visit(browser, look.options())) {
      see(visit, look, "01-arrival");
      visit.said().pressSequentially("/in");
      assertThat(visit.page.locator("#commands")).isVisible();
      see(visit, look, "02-suggestions");
      visit.said().press("Enter");
      visit.hears("How do you know them?");
      see(visit, look, "03-relationship");
      visit.presses("Met at an event").hears("A few facts, in your words");
      see(visit, look, "04-questions");
      visit.presses("See three drafts").last().locator(".problem").first().waitFor();
      see(visit, look, "05-mistakes");
      visit.fills("Their name", "Dana Smith")
          .fills("We met", "at DevConf in Brno, after the talk on flaky tests")
          .fills("I'd like to connect", "I'd like to compare notes on test suites")
          .fills("Your first name", "Sam")
          .presses("See three drafts")
          .hears("Three drafts");
      see(visit, look, "06-drafts");
      visit.presses("Copy");
      assertThat(visit.last().locator(".copied")).isVisible();
      see(visit, look, "07-copied");
      visit.presses("Edit").hears("In your own words");
      visit.last().getByLabel("Your note").fill("Hi Dana, I'd like to add you to my professional network.");
      visit.last().locator(".review .finding").first().waitFor();
      see(visit, look, "08-own-words");
      visit.presses("Look at it").hears("Your words");
      see(visit, look, "09-reviewed");
      visit.presses("I sent it").hears("Noted as sent");
      see(visit, look, "10-sent");
      visit.says("hm").last().getByText("I didn't follow that").waitFor();
      see(visit, look, "11-help");
      visit.says("/invite " + "Wolfeschlegelsteinhausenbergerdorff".repeat(2)).hears("How do you know them?");
      visit.presses("Never met").hears("A few facts, in your words").presses("See three drafts");
      visit.hears("Then don't send it yet");
      see(visit, look, "12-do-not-send-yet");
      visit.logsSomeWeeks().says("/invite summary");
      Locator picture = visit.last().locator("img");
      assertThat(picture).hasJSProperty("complete", true);
      assertThat(picture).hasJSProperty("naturalWidth", 720);
      assertThat(picture).hasAttribute("alt",
          Pattern.compile("What this channel did, by week. Week of 26 Oct: Shared 2.*"));
      assertThat(picture.evaluate("(img) => img.currentSrc").toString())
          .as("the picture for %s pages", look.colours)
          .endsWith(visit.last()
              .locator(look.colours == ColorScheme.DARK ? "source" : "img")
              .getAttribute(look.colours == ColorScheme.DARK ? "srcset" : "src"));
      see(visit, look, "13-picture");
      if (look.width < 600) {
        visit.home().locator("summary").click();
      }
      assertThat(visit.homeButton("Change them")).isVisible();
      see(visit, look, "15-desk");
      visit.homeButton("Change them").click();
      visit.hears("Your settings");
      see(visit, look, "16-settings");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerToSomebodyIsAccessibleAndFits(Look look) {
    try (Visit visit = new Visit(browser, look.options())) {
      visit.says("/invite reply Hi Ana, I was in the third row at your talk on flaky tests in Brno. You said you "
          + "quarantine a test after two random failures: do you ever let one back in? Tomás");
      visit.presses("I don't know them").button("Draft an answer").waitFor();
      see(visit, look, "20-triage");
      visit.presses("Draft an answer").hears("Three drafts");
      see(visit, look, "21-answers");
      visit.presses("I sent it").hears("Noted as sent");
      see(visit, look, "22-answered");
      visit.says("/invite reply Dear friend, a late client left 9 million dollars and I want to present you as the "
          + "next of kin. Write to me on WhatsApp +44 7700 900123 or see https://paypa1-secure.example/claim");
      visit.presses("I don't know them").button("Leave it unanswered").waitFor();
      see(visit, look, "23-scam");
      visit.says("/invite programme").hears("This channel's weekly rhythm");
      visit.presses("Preview").hears("A preview, for you alone");
      see(visit, look, "24-prompt");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNowhereIsSaidWell(Look look) {
    try (Visit visit = new Visit(browser, look.options())) {
      visit.page.navigate(visit.server.at("/nowhere").toString());
      see(visit, look, "14-lost");
      visit.complaints.removeIf(complaint -> complaint.contains("404"));
    }
  }

  private static void see(Visit visit, Look look, String step) {
    visit.page.screenshot(new Page.ScreenshotOptions()
        .setPath(PICTURES.resolve(step + "-" + look.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
    assertThat(((Number) visit.page.evaluate("document.documentElement.scrollWidth")).intValue())
        .as("width at " + step)
        .isLessThanOrEqualTo(look.width);
    visit.page.evaluate(AXE);
    assertThat(visit.page.evaluate(
        """
            axe.run().then(({ violations }) => violations.map(
                ({ id, nodes }) => id + ": " + nodes.map((node) => node.html + " " + node.failureSummary).join("; ")).join("\\n"))"""))
        .as("what axe finds at " + step)
        .isEqualTo("");
  }

  private static String axe() {
    try (InputStream script = WebPageLooksIT.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new AssertionError("axe.min.js is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
