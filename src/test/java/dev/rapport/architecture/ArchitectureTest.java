package dev.rapport.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who may see whom, and what only the outside may touch.
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(Boundaries.ROOT);

  // The outermost packages, which hand time, environment and streams to everybody else.
  private static final Set<String> OUTSIDE = Set.of("dev.rapport", "dev.rapport.app", "dev.rapport.cli",
      "dev.rapport.settings");

  private static final Set<String> MOMENT_TYPES = Set.of("java.time.Instant", "java.time.LocalDate",
      "java.time.LocalDateTime", "java.time.LocalTime", "java.time.OffsetDateTime", "java.time.ZonedDateTime",
      "java.time.YearMonth", "java.time.Year");

  @Test
  void everyPackageStandsInTheTableAndEveryRowHasItsPackage() {
    List<String> packages = packages();
    assertThat(packages).contains("dev.rapport.coaching", "dev.rapport.cli");
    assertThat(packages).as("packages to be added to the table in Boundaries").allMatch(Boundaries::know);
    assertThat(Boundaries.rowsWithoutAny(packages)).as("rows of the table that have no package").isEmpty();
  }

  @Test
  void packagesSeeOnlyWhatTheTableAllows() {
    Set<String> seen = new TreeSet<>();
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.isPrimitive()) {
          continue;
        }
        seen.add(target.getPackageName());
        if (!Boundaries.allow(type.getPackageName(), target.getPackageName())) {
          violations.add(dependency.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
    assertThat(seen).contains("java.lang", "dev.rapport.coaching", "com.fasterxml.jackson.databind", "picocli");
  }

  @Test
  void theTableKeepsSdksAndAdaptersApart() {
    assertThat(Boundaries.allow("dev.rapport.store.mapdb", "org.mapdb.serializer")).isTrue();
    assertThat(Boundaries.allow("dev.rapport.service", "org.mapdb")).isFalse();
    assertThat(Boundaries.allow("dev.rapport.slack.render", "com.slack.api.model.block")).isTrue();
    assertThat(Boundaries.allow("dev.rapport.web", "com.slack.api")).isFalse();
    assertThat(Boundaries.allow("dev.rapport.web", "dev.rapport.slack")).isFalse();
    assertThat(Boundaries.allow("dev.rapport.store.postgres", "java.sql")).isTrue();
    assertThat(Boundaries.allow("dev.rapport.store.mapdb", "java.sql")).isFalse();
    assertThat(Boundaries.allow("dev.rapport.coaching.review", "java.io")).isFalse();
    assertThat(Boundaries.allow("dev.rapport.coaching.review", "dev.rapport.message")).isFalse();
    assertThatThrownBy(() -> Boundaries.allow("dev.rapport.elsewhere", "java.lang")).hasMessageContaining("table");
  }

  @Test
  void noPackagesDependOnEachOtherInCircles() {
    slices().matching("dev.rapport.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheOutsideKnowsTheTimeTheEnvironmentAndTheStreams() {
    assertThat(touches(CLASSES)
        .filter(touch -> !OUTSIDE.contains(touch.where().getPackageName()))
        .map(Touch::toString)
        .sorted()).isEmpty();
  }

  @Test
  void everyTouchOfTheOutsideIsSeen() {
    JavaClasses broken = new ClassFileImporter().importClasses(TouchesTheOutside.class);
    Set<String> found = touches(broken).map(Touch::what).collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactly("Clock.systemUTC", "Date.<init>", "Instant.now", "InstantSource.system",
        "LocalDate.now", "Locale.getDefault", "System.currentTimeMillis", "System.getProperty", "System.getenv",
        "System.out", "Thread.sleep", "TimeUnit.sleep", "ZoneId.systemDefault");
  }

  /// One place where code reaches out of itself.
  private record Touch(JavaClass where, String what, String line) {
    @Override
    public String toString() {
      return what + " in " + line;
    }
  }

  private static Stream<Touch> touches(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getAccessesFromSelf()
            .stream()
            .filter(access -> reachesOut(access.getTarget()))
            .map(access -> new Touch(type,
                access.getTargetOwner().getSimpleName() + "." + access.getTarget().getName(),
                access.getSourceCodeLocation().toString())));
  }

  private static boolean reachesOut(AccessTarget target) {
    List<JavaClass> parameters = target instanceof CodeUnitAccessTarget code ? code.getRawParameterTypes() : List.of();
    String name = target.getName();
    return switch (target.getOwner().getName()) {
      case "java.lang.System" ->
        Set.of("currentTimeMillis", "getenv", "getProperty", "in", "out", "err").contains(name);
      case "java.lang.Thread", "java.util.concurrent.TimeUnit" -> name.equals("sleep");
      case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system");
      case "java.time.ZoneId", "java.util.TimeZone" -> Set.of("systemDefault", "getDefault").contains(name);
      case "java.util.Locale" -> name.equals("getDefault");
      case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
      case String owner -> MOMENT_TYPES.contains(owner) && name.equals("now")
          && parameters.stream().noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    };
  }

  private static List<String> packages() {
    return CLASSES.stream().map(JavaClass::getPackageName).distinct().sorted().toList();
  }
}
