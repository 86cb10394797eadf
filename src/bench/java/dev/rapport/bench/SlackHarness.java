package dev.rapport.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs the whole of Rapport and a bare Bolt handler in turns under the same load and prints how they compare. Its own
/// JVM makes the load; only loopback is used.
public final class SlackHarness {
  private static final String SECRET = "bench-signing-secret";
  /// Until the second compiler is done with both.
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final int[] CONNECTIONS = {1, 16, 64};
  private static final PrintStream OUT = System.out;

  private final Path folder;
  private final SlackStub slack;
  private final List<String> jvm;
  private int starts;

  private SlackHarness(Path folder, SlackStub slack, List<String> jvm) {
    this.folder = folder;
    this.slack = slack;
    this.jvm = jvm;
  }

  /// @param arguments seconds for each measurement, rounds, starts
  public static void main(String[] arguments) throws Exception {
    Duration time = Duration.ofSeconds(Integer.parseInt(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    int starts = Integer.parseInt(arguments[2]);
    Path folder = Files.createTempDirectory("rapport-bench");
    try (SlackStub slack = new SlackStub()) {
      SlackHarness harness = new SlackHarness(folder, slack, launched());
      harness.starts(starts);
      harness.load(time, rounds);
    } finally {
      delete(folder);
    }
  }

  private void starts(int count) throws Exception {
    List<Long> bare = new ArrayList<>();
    List<Long> plain = new ArrayList<>();
    List<Long> cached = new ArrayList<>();
    List<String> aot = aotFlags();
    for (int i = 0; i < count; i++) {
      try (ServerProcess server = bare()) {
        bare.add(server.firstAnswer().toMillis());
      }
      try (ServerProcess server = rapport(List.of())) {
        plain.add(server.firstAnswer().toMillis());
      }
      try (ServerProcess server = rapport(aot)) {
        cached.add(server.firstAnswer().toMillis());
      }
    }
    OUT.printf("%nThe machine: %d processors, Java %s, load average %.1f%n", Runtime.getRuntime().availableProcessors(),
        Runtime.version(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    OUT.printf("%nStart of the process to the first answer, ms, median of %d (least-most)%n", count);
    OUT.printf("  bare Bolt           %s%n", spread(bare));
    OUT.printf("  Rapport             %s%n", spread(plain));
    OUT.printf("  Rapport, AOT cache  %s  ratio %.2f%n", spread(cached), (double) median(cached) / median(bare));
  }

  private void load(Duration time, int rounds) throws Exception {
    try (ServerProcess bare = bare(); ServerProcess rapport = rapport(aotFlags())) {
      for (ServerProcess server : List.of(bare, rapport)) {
        Load.run(server, SECRET, 64, WARM_UP);
      }
      OUT.printf("%n%11s %33s %33s %20s%n", "", "bare Bolt", "Rapport", "ratio");
      OUT.printf("%11s %9s %6s %5s %5s %5s %9s %6s %5s %5s %5s %11s %8s%n", "connections", "turns/s", "p50", "p99", "CPU",
          "load", "turns/s", "p50", "p99", "CPU", "load", "throughput", "p99");
      for (int connections : CONNECTIONS) {
        List<Load.Result> ofBare = new ArrayList<>();
        List<Load.Result> ofRapport = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
          ofBare.add(Load.run(bare, SECRET, connections, time));
          ofRapport.add(Load.run(rapport, SECRET, connections, time));
        }
        print(connections, Load.join(ofBare), Load.join(ofRapport));
      }
      OUT.printf("%nResident memory after the load: bare Bolt %d MiB, Rapport %d MiB (both -Xmx256m)%n", bare.residentMiB(),
          rapport.residentMiB());
    }
  }

  private static void print(int connections, Load.Result bare, Load.Result rapport) {
    Latencies a = bare.latencies();
    Latencies b = rapport.latencies();
    OUT.printf("%11d %9.0f %6.2f %5.1f %5.0f %5.2f %9.0f %6.2f %5.1f %5.0f %5.2f %11.2f %8.2f  errors %d/%d%n", connections,
        bare.perSecond(), a.millis(.5), a.millis(.99), bare.cpuMicrosEach(), bare.loadBusy(), rapport.perSecond(),
        b.millis(.5), b.millis(.99), rapport.cpuMicrosEach(), rapport.loadBusy(),
        rapport.perSecond() / bare.perSecond(), b.millis(.99) / a.millis(.99), bare.errors(), rapport.errors());
  }

  private ServerProcess bare() throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareBolt.class.getName(), Integer.toString(port),
        SECRET, slack.api()));
    return new ServerProcess("bare", command, Map.of(), port, SECRET, folder);
  }

  private ServerProcess rapport(List<String> flags) throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>(jvm);
    command.addAll(flags);
    command.addAll(List.of("-jar", "target/rapport.jar"));
    Map<String, String> environment = new HashMap<>();
    environment.put("PORT", Integer.toString(port));
    environment.put("RAPPORT_DATA", folder.resolve("data-" + ++starts).toString());
    environment.put("SLACK_SIGNING_SECRET", SECRET);
    // The load is made for a few members who press without a pause.
    environment.put("RAPPORT_TURNS_MEMBER", "0");
    environment.put("RAPPORT_TURNS_WORKSPACE", "0");
    environment.put("SLACK_BOT_TOKEN", "xoxb-bench");
    environment.put("SLACK_API_URL", slack.api());
    return new ServerProcess("rapport", command, environment, port, SECRET, folder);
  }

  /// A cache made as the launcher and the image make one.
  private List<String> aotFlags() throws Exception {
    Path cache = folder.resolve("rapport.aot");
    if (Files.notExists(cache)) {
      List<String> command = new ArrayList<>(jvm);
      command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar", "target/rapport.jar", "warm-up"));
      ProcessBuilder warmUp = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(folder.resolve("warm-up.log").toFile());
      int exit = warmUp.start().waitFor();
      if (exit != 0) {
        throw new IOException("the warm-up failed: " + Files.readString(folder.resolve("warm-up.log")));
      }
    }
    return List.of("-XX:AOTCache=" + cache);
  }

  /// With the options of the launcher and the image, for both.
  private static List<String> launched() {
    return List.of(java(), "-Xmx256m", "-XX:NewRatio=1", "-XX:MetaspaceSize=64m", "-XX:+UseSerialGC");
  }

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static String spread(List<Long> values) {
    long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
    return median(values) + " (" + sorted[0] + "-" + sorted[sorted.length - 1] + ")";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
