package dev.rapport.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LauncherTest {
  private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = EARLIER.plusSeconds(60);

  @TempDir
  Path folder;

  private record Ran(int exit, String out, String err) {}

  @BeforeEach
  void layOutACheckout() throws IOException {
    // The usual places of this machine must not help.
    program("checkout/rapport", Files.readString(Path.of("rapport"))
        .replaceAll("(?<= )/(usr/lib|usr/java|usr/local|opt|Library)/", "/nowhere/"));
    file("checkout/pom.xml", "");
    file("checkout/src/main/java/Main.java", "");
    file("jdk/release", "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"25.0.3\"\n");
    program("jdk/bin/java", "#!/bin/sh\nprintf '%s\\n' \"locale $LC_ALL\" \"$@\"\n");
    program("jdk/bin/javac", "#!/bin/sh\n");
  }

  @Test
  void withoutAJdkAndWithAnEmptyPathItSaysWhereToGetOne() throws Exception {
    Ran ran = run(Map.of("PATH", ""));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("Rapport needs a JDK 25 or newer, and none was found.\n")
        .contains("https://adoptium.net", "apt install", "dnf install", "brew install openjdk@25",
            "sdk install java 25-tem", "RAPPORT_JAVA_HOME=")
        .doesNotContain("not found\n");
  }

  @Test
  void aJavaThatIsTooOldDoesNotCount() throws Exception {
    file("old/release", "JAVA_VERSION=\"17.0.15\"\n");
    program("old/bin/java", "#!/bin/sh\n");
    program("old/bin/javac", "#!/bin/sh\n");
    assertThat(run(Map.of("PATH", "", "JAVA_HOME", folder.resolve("old").toString())).err())
        .startsWith("Rapport needs a JDK 25");
    assertThat(run(Map.of("PATH", "", "RAPPORT_JAVA_HOME", folder.resolve("old").toString())).err())
        .isEqualTo("RAPPORT_JAVA_HOME is " + folder.resolve("old") + ", which holds no JDK 25 or newer.\n");
  }

  @Test
  void withoutMavenItSaysHowToInstallIt() throws Exception {
    Ran ran = run(Map.of("PATH", "", "JAVA_HOME", jdk()));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).startsWith("Rapport is built with Maven, and there is no mvn on the PATH.\n")
        .contains("apt install maven", "brew install maven");
  }

  @Test
  void whatIsBuiltIsRunFromAnywhereWithItsArgumentsUntouched() throws Exception {
    built(LATER);
    Files.createSymbolicLink(folder.resolve("link"), Path.of("checkout/rapport"));
    ProcessBuilder elsewhere = new ProcessBuilder("../link", "check", "two  words", "");
    elsewhere.directory(Files.createDirectory(folder.resolve("elsewhere")).toFile());
    elsewhere.environment().put("JAVA_HOME", jdk());
    Ran ran = run(elsewhere);
    Path checkout = folder.resolve("checkout").toRealPath();
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).contains("-Xmx256m", "-Drapport.home=" + checkout)
        .containsSubsequence("-jar", checkout + "/target/rapport.jar", "check", "two  words", "");
  }

  @Test
  void furtherOptionsForJavaComeLast() throws Exception {
    built(LATER);
    List<String> lines = run(Map.of("JAVA_HOME", jdk(), "RAPPORT_JAVA_OPTS", "-Xmx1g -Da=b")).out().lines().toList();
    assertThat(lines).containsSubsequence("-Xmx256m", "-Xmx1g", "-Da=b", "-jar");
  }

  @Test
  void aStartThatWasWarmedUpIsUsedAndOneThatFailedIsNot() throws Exception {
    maven("mkdir -p target && echo built >target/rapport.jar");
    assertThat(run(withMaven()).out()).doesNotContain("AOTCache");
    Files.delete(folder.resolve("checkout/target/rapport.jar"));
    program("jdk/bin/java", """
        #!/bin/sh
        for option; do case $option in -XX:AOTCacheOutput=*) echo cache >"${option#*=}" ;; esac; done
        printf '%s\\n' "$@"
        """);
    Ran ran = run(withMaven());
    assertThat(ran.out().lines()).containsOnlyOnce("-jar")
        .containsSubsequence("-XX:AOTCache=" + folder.resolve("checkout").toRealPath() + "/target/rapport.aot", "-jar");
    assertThat(ran.err()).hasLineCount(1);
  }

  @Test
  void javaUnderstandsUtf8WhateverTheLocale() throws Exception {
    built(LATER);
    assertThat(run(Map.of("JAVA_HOME", jdk(), "LANG", "C")).out()).startsWith("locale C.UTF-8\n");
    assertThat(run(Map.of("JAVA_HOME", jdk(), "LANG", "de_DE.utf8")).out()).startsWith("locale \n");
  }

  @Test
  void theJavaOnThePathIsFoundBehindItsLinks() throws Exception {
    built(LATER);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), folder.resolve("jdk/bin/java"));
    assertThat(run(Map.of("PATH", bin + ":" + System.getenv("PATH"))).out()).contains("-jar\n");
  }

  @Test
  void aMissingOrOldJarIsBuiltFirst() throws Exception {
    maven("mkdir -p target && echo built >target/rapport.jar && echo noise");
    Ran first = run(withMaven());
    assertThat(first.err()).isEqualTo("Building Rapport (first run, about a minute)...\n");
    assertThat(first.out()).contains("-jar\n").doesNotContain("noise");
    assertThat(run(withMaven()).err()).isEmpty();
    touch("checkout/src/main/java/Main.java", Instant.now().plusSeconds(60));
    assertThat(run(withMaven()).err()).isEqualTo("Building Rapport (its sources have changed)...\n");
  }

  @Test
  void aRemovedSourceAndANewerPomCountAsChanges() throws Exception {
    maven("echo built >target/rapport.jar");
    built(LATER);
    touch("checkout/pom.xml", LATER.plusSeconds(1));
    assertThat(run(withMaven()).err()).contains("changed");
    Files.delete(folder.resolve("checkout/src/main/java/Main.java"));
    touch("checkout/src/main/java", Instant.now().plusSeconds(60));
    assertThat(run(withMaven()).err()).contains("changed");
  }

  @Test
  void standardInputIsForTheCommandAndNotForTheBuild() throws Exception {
    maven("mkdir -p target && cat >target/rapport.jar");
    program("jdk/bin/java", "#!/bin/sh\ncat\n");
    ProcessBuilder piped = new ProcessBuilder(folder.resolve("checkout/rapport").toString(), "check", "--json");
    piped.environment().putAll(withMaven());
    piped.redirectInput(file("lines", "{\"id\":1}\n").toFile());
    assertThat(run(piped).out()).isEqualTo("{\"id\":1}\n");
  }

  @Test
  void closedStandardInputIsEmpty() throws Exception {
    built(LATER);
    program("jdk/bin/java", "#!/bin/sh\ncat && echo end\n");
    ProcessBuilder closed = new ProcessBuilder("sh", "-c", "exec ./checkout/rapport check --json <&-");
    closed.directory(folder.toFile()).environment().put("JAVA_HOME", jdk());
    assertThat(run(closed).out()).isEqualTo("end\n");
  }

  @Test
  void aBuildThatFailsShowsWhatMavenSaidAndRunsNothing() throws Exception {
    maven("echo '[ERROR] cannot find symbol' && exit 1");
    built(EARLIER.minusSeconds(60));
    Ran ran = run(withMaven());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("[ERROR] cannot find symbol", "Rapport could not be built.");
    assertThat(folder.resolve("checkout/target/rapport.jar")).doesNotExist();
  }

  private String jdk() {
    return folder.resolve("jdk").toString();
  }

  private Map<String, String> withMaven() {
    return Map.of("JAVA_HOME", jdk(), "PATH", folder.resolve("maven") + ":" + System.getenv("PATH"));
  }

  private void maven(String commands) throws IOException {
    program("maven/mvn", "#!/bin/sh\nset -e\ncd '" + folder.resolve("checkout") + "'\n" + commands + "\n");
  }

  private void built(Instant when) throws IOException {
    file("checkout/target/rapport.jar", "built");
    touch("checkout/target/rapport.jar", when);
    try (Stream<Path> sources = Files.walk(folder.resolve("checkout/src"))) {
      for (Path source : sources.toList()) {
        Files.setLastModifiedTime(source, FileTime.from(EARLIER));
      }
    }
    touch("checkout/pom.xml", EARLIER);
  }

  private void touch(String name, Instant when) throws IOException {
    Files.setLastModifiedTime(folder.resolve(name), FileTime.from(when));
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private void program(String name, String content) throws IOException {
    Files.setPosixFilePermissions(file(name, content), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ran run(Map<String, String> environment) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(folder.resolve("checkout/rapport").toString());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    return run(builder);
  }

  private Ran run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ran(process.waitFor(), out, Files.readString(err));
  }
}
