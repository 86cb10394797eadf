package dev.rapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.slack.SlackSurface;
import dev.rapport.teams.TeamsSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same walk tells the same story in Slack and in Teams; `ParityIT` tells it in the browser. The stories are kept as
/// text: `-Dgolden.write=true` writes them anew, as Slack tells them.
class ParityTest {
  @ParameterizedTest
  @EnumSource
  void slackTellsTheStory(Story.Walk walk) throws Exception {
    String told = walk.on(SlackSurface::new);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(golden(walk).getParent());
      Files.writeString(golden(walk), told);
    }
    assertThat(told).isEqualTo(story(walk));
  }

  @ParameterizedTest
  @EnumSource
  void teamsTellsTheSameStory(Story.Walk walk) throws Exception {
    assertThat(walk.on(TeamsSurface::new)).isEqualTo(story(walk));
  }

  static String story(Story.Walk walk) throws IOException {
    return Files.readString(golden(walk));
  }

  private static Path golden(Story.Walk walk) {
    return Path.of("src/test/resources/golden/parity", walk.file());
  }
}
