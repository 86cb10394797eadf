package dev.rapport.web;

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

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium = playwright.chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(FLAGS));
  }

  /// Where Chromium is installed, if it is.
  static Optional<Path> installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start() {
    return new Browser(installed().orElseThrow());
  }

  com.microsoft.playwright.BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options) {
    return chromium.newContext(options);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
