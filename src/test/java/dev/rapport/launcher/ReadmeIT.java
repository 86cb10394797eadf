package dev.rapport.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The README's commands do what stands below them. `-Dgolden.write=true` writes it anew.
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Pattern CONSOLE = Pattern.compile("(?<=```console\n)(.*?)(?=```\n)", Pattern.DOTALL);
  // A command goes on in the next line as long as that is indented.
  private static final Pattern COMMAND = Pattern.compile("^\\$ (.*(?:\n {4}.*)*)\n", Pattern.MULTILINE);

  @TempDir
  Path folder;

  @Test
  @Timeout(300)
  void everyCommandPrintsWhatStandsBelowIt() throws Exception {
    program("rapport", """
        #!/bin/sh
        exec "%s/bin/java" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 \\
          "-Drapport.home=%s" -cp "%s" dev.rapport.Main "$@"
        """.formatted(System.getProperty("java.home"), Path.of("").toAbsolutePath(),
        System.getProperty("java.class.path")));
    String readme = Files.readString(README);
    AtomicInteger commands = new AtomicInteger();
    String done = CONSOLE.matcher(readme).replaceAll(block -> {
      StringBuilder played = new StringBuilder();
      Matcher command = COMMAND.matcher(block.group());
      while (command.find()) {
        commands.incrementAndGet();
        played.append(command.group()).append(output(command.group(1)));
      }
      return Matcher.quoteReplacement(played.toString());
    });
    assertThat(commands).hasValueGreaterThan(3);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(README, done);
    }
    assertThat(done).isEqualTo(Files.readString(README));
  }

  private String output(String command) {
    try {
      Process process = new ProcessBuilder("/bin/sh", "-c", command).directory(folder.toFile()).start();
      process.getOutputStream().close();
      return new String(process.getInputStream().readAllBytes(), UTF_8).stripTrailing() + "\n";
    } catch (IOException e) {
      throw new AssertionError(command, e);
    }
  }

  private void program(String name, String content) throws IOException {
    Files.setPosixFilePermissions(Files.writeString(folder.resolve(name), content),
        PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
