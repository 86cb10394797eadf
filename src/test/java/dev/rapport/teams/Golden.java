package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that holds what is expected. `-Dgolden=write` writes what came out instead, to be read in the diff.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/rapport/teams");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    String text = actual.stripTrailing() + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text).as("%s; -Dgolden=write writes it anew, to be read in the diff", name)
        .isEqualTo(Files.readString(file));
  }
}
