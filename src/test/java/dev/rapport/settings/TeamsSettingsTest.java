package dev.rapport.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsSettingsTest {
  private static final String APP = "11111111-2222-3333-4444-555555555555";
  private static final String TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
  private static final Map<String, String> WHOLE = Map.of("TEAMS_APP_ID", APP, "TEAMS_APP_SECRET", "hidden",
      "TEAMS_TENANT_ID", TENANT);

  private final Problems problems = new Problems();
  @TempDir
  private Path home;

  @BeforeEach
  void layOutTheCheckout() throws IOException {
    Files.createDirectories(home.resolve("config/content"));
  }

  @Test
  void threeValuesSwitchTeamsOnAndThePageOff() {
    Settings settings = read(WHOLE);
    assertThat(settings.teams()).hasValue(
        new TeamsSettings(APP, new Secret("hidden"), TENANT, TeamsSettings.Cloud.PUBLIC, false));
    assertThat(settings.practice()).isFalse();
    assertThat(settings.toString()).doesNotContain("hidden");
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TEAMS_APP_ID, TEAMS_APP_SECRET and TEAMS_TENANT_ID",
      "TEAMS_APP_SECRET, TEAMS_APP_ID and TEAMS_TENANT_ID",
      "TEAMS_TENANT_ID, TEAMS_APP_ID and TEAMS_APP_SECRET"})
  void oneThatIsNotSetIsNamedWithThoseThatAre(String absent, String found) {
    Map<String, String> two = new HashMap<>(WHOLE);
    two.remove(absent);
    assertThat(read(two).teams()).isEmpty();
    assertThat(problems.all()).singleElement()
        .asString()
        .startsWith("environment: " + found + " is set, " + absent + " is not.");
  }

  @Test
  void anIdIsAnId() {
    Map<String, String> named = new HashMap<>(WHOLE);
    named.put("TEAMS_APP_ID", "rapport");
    read(named);
    assertThat(problems.all()).singleElement().asString().contains("TEAMS_APP_ID should be an id such as");
  }

  @ParameterizedTest
  @CsvSource({"gcc-high, GCC_HIGH", "GCC, GCC", "dod, DOD", "china, CHINA"})
  void anotherCloudIsASetting(String text, TeamsSettings.Cloud cloud) {
    Map<String, String> elsewhere = new HashMap<>(WHOLE);
    elsewhere.put("TEAMS_CLOUD", text);
    assertThat(read(elsewhere).teams().map(TeamsSettings::cloud)).hasValue(cloud);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void anUnknownCloudIsTold() {
    Map<String, String> elsewhere = new HashMap<>(WHOLE);
    elsewhere.put("TEAMS_CLOUD", "moon");
    read(elsewhere);
    assertThat(problems.all()).singleElement().asString().contains("TEAMS_CLOUD should be public, gcc");
  }

  @Test
  void unsignedRequestsOfThisMachineAreTakenWhenAskedFor() {
    assertThat(read(Map.of("TEAMS_DEV_LOOPBACK", "true")).teams().map(TeamsSettings::loopback)).hasValue(true);
    assertThat(read(Map.of("TEAMS_DEV_LOOPBACK", "false")).teams()).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void unsignedRequestsAreRefusedBesideRealCredentials() {
    Map<String, String> both = new HashMap<>(WHOLE);
    both.put("TEAMS_DEV_LOOPBACK", "true");
    read(both);
    assertThat(problems.all()).singleElement()
        .asString()
        .contains("TEAMS_DEV_LOOPBACK takes requests that nobody signed, and TEAMS_APP_ID and TEAMS_APP_SECRET and "
            + "TEAMS_TENANT_ID are set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", "coach.example.com"})
  void unsignedRequestsAreRefusedWhereOthersReachTheServer(String host) {
    read(Map.of("TEAMS_DEV_LOOPBACK", "true", "RAPPORT_HOST", host));
    assertThat(problems.all()).singleElement().asString().contains("the server listens on '" + host + "'");
  }

  @Test
  void theFileMaySayItToo() throws IOException {
    Files.writeString(home.resolve("config/app.yaml"),
        "teams: {app-id: " + APP + ", app-secret: '${S}', tenant-id: " + TENANT + ", cloud: gcc}");
    assertThat(read(Map.of("S", "s1")).teams())
        .isEqualTo(Optional.of(new TeamsSettings(APP, new Secret("s1"), TENANT, TeamsSettings.Cloud.GCC, false)));
    assertThat(List.copyOf(problems.all())).extracting(Problem::toString).isEmpty();
  }

  private Settings read(Map<String, String> environment) {
    return Settings.read(environment, home, problems);
  }
}
