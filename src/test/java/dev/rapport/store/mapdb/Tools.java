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

  /// Goes on if the command succeeds; otherwise the test is left out, which is said.
  static void require(String what, String... command) {
    if (!succeeds(List.of(command))) {
      String message = what + " is not possible here: '" + String.join(" ", command) + "' does not succeed";
      System.out.println("LEFT OUT: " + message);
      abort(message);
    }
  }

  /// The same, but where everything must run the test fails instead.
  static void requireOnCi(String what, String... command) {
    if ("true".equals(System.getenv("CI")) && !succeeds(List.of(command))) {
      fail(what + " must be possible here, but '" + String.join(" ", command) + "' does not succeed");
    }
    require(what, command);
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
