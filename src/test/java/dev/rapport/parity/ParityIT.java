package dev.rapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.web.WebSurface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What `ParityTest` tells of Slack and Teams, in the browser.
class ParityIT {
  @ParameterizedTest
  @EnumSource
  void theBrowserTellsTheSameStory(Story.Walk walk) throws Exception {
    assertThat(walk.on(WebSurface::new)).isEqualTo(ParityTest.story(walk));
  }
}
