package dev.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A server in a JVM of its own.
final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final int port;
  private final Duration firstAnswer;

  /// Starts it and waits for its first answer to a signed request.
  ServerProcess(String name, List<String> command, Map<String, String> environment, int port, String secret, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().putAll(environment);
    this.port = port;
    long start = System.nanoTime();
    process = builder.start();
    while (!answers(port, secret)) {
      if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IOException(name + " did not answer: " + Files.readString(folder.resolve(name + ".log")));
      }
      // Short, and the same for both.
      TimeUnit.MILLISECONDS.sleep(2);
    }
    firstAnswer = Duration.ofNanos(System.nanoTime() - start);
  }

  int port() {
    return port;
  }

  /// From the start of the process to the first whole answer.
  Duration firstAnswer() {
    return firstAnswer;
  }

  /// The processor time it has used so far.
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Resident memory, in MiB.
  long residentMiB() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))
        .stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static boolean answers(int port, String secret) {
    try (Connection connection = new Connection(port, secret)) {
      return connection.command();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
