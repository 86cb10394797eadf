package dev.rapport.app;

import dev.rapport.service.PracticeClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far the practice clock is ahead, in a small file beside the journal. It belongs to nobody.
record KeptTime(Path folder) implements PracticeClock.Kept {
  private static final Logger LOG = LoggerFactory.getLogger(KeptTime.class);
  private static final String NAME = "practice-clock";

  @Override
  public Duration ahead() {
    Path file = folder.resolve(NAME);
    try {
      Duration ahead = Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
      return ahead.isNegative() ? Duration.ZERO : ahead;
    } catch (IOException | DateTimeException e) {
      LOG.warn("The practice clock starts at the present: {} cannot be read: {}", file, e.toString());
      return Duration.ZERO;
    }
  }

  @Override
  public void keep(Duration ahead) {
    try {
      // With a store elsewhere, nobody else has made it.
      Files.createDirectories(folder);
      Path written = Files.writeString(folder.resolve(NAME + ".new"), ahead + "\n");
      Files.move(written, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The practice clock will be back at the present after a restart: {}", e.toString());
    }
  }
}
