package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTimeTest {
  @TempDir
  private Path folder;

  @Test
  void whatWasKeptIsThereAfterARestart() {
    assertThat(new KeptTime(folder).ahead()).isZero();
    new KeptTime(folder).keep(Duration.ofDays(8));
    new KeptTime(folder).keep(Duration.ofDays(15).plusMinutes(3));
    assertThat(new KeptTime(folder).ahead()).isEqualTo(Duration.ofDays(15).plusMinutes(3));
  }

  @Test
  void aSpoiltFileIsThePresent() throws IOException {
    Files.writeString(folder.resolve("practice-clock"), "a while\n");
    assertThat(new KeptTime(folder).ahead()).isZero();
  }
}
