package dev.rapport.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSettingsTest {
  @TempDir
  Path home;

  private final Problems problems = new Problems();

  @BeforeEach
  void layOutTheCheckout() throws IOException {
    Files.createDirectories(home.resolve("config/content"));
  }

  private Optional<DatabaseSettings> read(Map<String, String> environment) {
    return Settings.read(environment, home, problems).database();
  }

  private static DatabaseSettings database(String url, String user, String password) {
    return new DatabaseSettings(url, user, new Secret(password));
  }

  @Test
  void userAndPasswordMayStandInTheAddressAndAreTakenOutOfIt() {
    assertThat(read(Map.of("RAPPORT_STORE",
        "jdbc:postgresql://db:5433/coach?user=rap%40port&sslmode=require&password=s%26cret")))
        .hasValue(database("jdbc:postgresql://db:5433/coach?sslmode=require", "rap@port", "s&cret"));
    assertThat(read(Map.of("RAPPORT_STORE", "jdbc:postgresql:rapport")))
        .hasValue(database("jdbc:postgresql:rapport", "", ""));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void userAndPasswordOfTheirOwnWin() {
    assertThat(read(Map.of("RAPPORT_STORE", "jdbc:postgresql://db/coach?user=a&password=b", "RAPPORT_STORE_USER", "c",
        "RAPPORT_STORE_PASSWORD", "d"))).hasValue(database("jdbc:postgresql://db/coach", "c", "d"));
  }

  @Test
  void theFileMaySayItToo() throws IOException {
    Files.writeString(home.resolve("config/app.yaml"),
        "store: {url: 'jdbc:postgresql://db/coach', user: rapport, password: '${SECRET}'}\n");
    assertThat(read(Map.of("SECRET", "d"))).hasValue(database("jdbc:postgresql://db/coach", "rapport", "d"));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aUserWithoutAnAddressIsTold() {
    assertThat(read(Map.of("RAPPORT_STORE_USER", "rapport"))).isEmpty();
    assertThat(problems.all()).extracting(Problem::message)
        .containsExactly(
            "RAPPORT_STORE_USER is set, RAPPORT_STORE is not. They belong together: set both, or neither.");
  }

  @ParameterizedTest
  @CsvSource({"postgresql://db/coach,it begins with jdbc:", "jdbc:mysql://db/coach,the address of a PostgreSQL",
      "jdbc:postgresql://me:hush@db/coach,has a user before the host",
      "jdbc:postgresql://db/coach/more,'host, port and database'",
      "jdbc:postgresql://db/coach?password=hush%zz,write a percent sign as %25"})
  void whatIsNoAddressIsRefusedWithoutQuotingItsPassword(String url, String why) {
    assertThat(read(Map.of("RAPPORT_STORE", url))).isEmpty();
    assertThat(problems.all()).singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("RAPPORT_STORE ")
            .contains(why)
            .doesNotContain("hush"));
  }

  @Test
  void nobodySeesThePassword() {
    assertThat(database("jdbc:postgresql://db/coach", "rapport", "hush").toString()).doesNotContain("hush");
  }
}
