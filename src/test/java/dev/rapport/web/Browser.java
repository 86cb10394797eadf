package dev.rapport.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The real Chromium of this machine, driven without downloading another.
final class Browser implements AutoCloseable {
  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");
  private static final String MISSING = "Chromium is not installed, so the page was NOT tested in a browser. "
      + "On Debian: apt-get install chromium";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(FLAGS));
  }

  /// Skips the tests, and says so, where there is no Chromium; on CI that is a failure.
  static Browser start() {
    Optional<Path> executable = Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst();
    if (executable.isEmpty()) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(MISSING);
      }
      System.err.println(MISSING);
    }
    assumeTrue(executable.isPresent(), MISSING);
    return new Browser(executable.orElseThrow());
  }

  BrowserContext open(NewContextOptions options) {
    return chromium.newContext(options);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
