package dev.rapport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What no source file may hold. Each rule is first tried on a line that breaks it.
class SourceRulesTest {
  private static final int LONGEST_FILE = 350;
  // At the top of the checkout; .git is a file where the checkout is a worktree.
  private static final Set<String> NOT_OURS = Set.of(".git", ".idea", "data", "node_modules", "target");
  private static final Path SOURCES = Path.of("src/main/java/dev/rapport");

  // Where a new state or element must fail to compile.
  private static final Pattern EXHAUSTIVE = Pattern.compile("dev/rapport/(coaching/conversation|present|.*render)/");
  private static final Pattern DEFAULT_BRANCH = Pattern.compile("\\bdefault\\s*(->|:)");
  private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|" + "FIXME)\\b");
  private static final Pattern MACHINE_PATH = Pattern
      .compile("(?<![\\w.*/-])/(work|root|home|Users)/\\w|\\.\\./shared\\b");
  private static final Pattern REGISTRY = Pattern.compile(
      "<(distributionManagement|pluginRepositor|repositor)|//[^/\\s]*(artifactory|nexus|registry|repo1?\\.maven)[^/\\s]*/");

  /// One line of one file.
  private record Line(Path file, int number, String text) {
    @Override
    public String toString() {
      return file + ":" + number + ": " + text.strip();
    }
  }

  @Test
  void switchesOverTheDomainHaveNoDefaultBranch() {
    assertThat("      default -> Optional.empty();").containsPattern(DEFAULT_BRANCH);
    assertThat("src/main/java/dev/rapport/slack/render/Blocks.java").containsPattern(EXHAUSTIVE);
    List<Path> exhaustive = java().stream().filter(file -> EXHAUSTIVE.matcher(slashes(file)).find()).toList();
    assertThat(exhaustive).hasSizeGreaterThan(5);
    assertThat(lines(exhaustive, DEFAULT_BRANCH)).isEmpty();
  }

  @Test
  void noSourceFileIsTooLongToRead() {
    List<Path> sources = files(file -> file.toString().matches(".*\\.(java|js|css|sh)|rapport"));
    assertThat(sources).hasSizeGreaterThan(50);
    assertThat(sources.stream().filter(file -> text(file).lines().count() > LONGEST_FILE)).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat("// TO" + "DO: later").containsPattern(LEFT_FOR_LATER);
    assertThat(lines(files(SourceRulesTest::isNotThisTest), LEFT_FOR_LATER)).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    List<Path> packages = java().stream().map(Path::getParent).distinct().toList();
    assertThat(packages).hasSizeGreaterThan(10);
    assertThat(packages).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
        .content()
        .startsWith("/// ")
        .contains("@NullMarked\npackage "));
  }

  @Test
  void noFileKnowsTheMachineItWasWrittenOn() {
    assertThat("cat /wo" + "rk/a, cat /home/me, see ../sha" + "red/a").containsPattern(MACHINE_PATH);
    assertThat("<repositories> https://registry.example.com/a").containsPattern(REGISTRY);
    assertThat(lines(files(SourceRulesTest::isNotThisTest), MACHINE_PATH)).isEmpty();
    assertThat(lines(files(SourceRulesTest::isNotThisTest), REGISTRY)).isEmpty();
  }

  private static List<Line> lines(List<Path> files, Pattern pattern) {
    return files.stream().flatMap(SourceRulesTest::lines).filter(line -> pattern.matcher(line.text()).find()).toList();
  }

  private static Stream<Line> lines(Path file) {
    List<String> texts = text(file).lines().toList();
    return Stream.iterate(0, i -> i < texts.size(), i -> i + 1).map(i -> new Line(file, i + 1, texts.get(i)));
  }

  // Pictures and other files that are not UTF-8 text hold no lines.
  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException notText) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> java() {
    return files(file -> file.startsWith(SOURCES) && file.toString().endsWith(".java"));
  }

  private static boolean isNotThisTest(Path file) {
    return !file.endsWith("SourceRulesTest.java");
  }

  private static List<Path> files(Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    Path root = Path.of("").toAbsolutePath();
    try {
      Files.walkFileTree(root, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          return NOT_OURS.contains(root.relativize(folder).toString()) ? FileVisitResult.SKIP_SUBTREE
              : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (!NOT_OURS.contains(root.relativize(file).toString())) {
            files.add(root.relativize(file));
          }
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().filter(wanted).sorted().toList();
  }

  private static String slashes(Path file) {
    return file.toString().replace('\\', '/');
  }
}
