package dev.rapport.store.mapdb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A process of its own that uses a store, to be killed or starved. What it runs is [StoreChild].
final class StoreProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final List<String> lines = new ArrayList<>();

  private StoreProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /// @param before a command that runs the virtual machine, such as strace with its options, or nothing
  static StoreProcess start(List<String> before, List<String> flags, Path folder, String... args) {
    List<String> command = new ArrayList<>(before);
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED"));
    command.addAll(flags);
    command
        .addAll(List.of("-cp", System.getProperty("java.class.path"), StoreChild.class.getName(), folder.toString()));
    command.addAll(List.of(args));
    try {
      return new StoreProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next line it says that begins so, or null when it has ended. All lines are kept.
  @Nullable
  String await(String start) {
    try {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        if (line.startsWith(start)) {
          return line;
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void say(String line) {
    try {
      process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Kills it as `kill -9` does.
  void kill() {
    // Not the process itself: that would throw away what it has said already.
    process.toHandle().destroyForcibly();
  }

  /// Reads to the end and waits.
  ///
  /// @return its exit code
  int end() {
    await("\0");
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> lines() {
    return lines;
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    kill();
    end();
  }
}
