package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.List;

/// Programs of the system that some tests need to make it fail for real.
final class Tools {
  private Tools() {}

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /// Goes on if the command succeeds. Otherwise the test is left out, which is said, or fails where all must run.
  static void require(String what, String... command) {
    if (!succeeds(List.of(command))) {
      String message = what + " is not possible here: '" + String.join(" ", command) + "' does not succeed";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      System.out.println("LEFT OUT: " + message);
      abort(message);
    }
  }

  static boolean succeeds(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
