package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmCommandTest {
  @Test
  void theLogTakesAllThatFollows() {
    assertThat(RhythmCommand.read("/invite log 2 comments\nand a post"))
        .contains(new RhythmCommand.Log("2 comments\nand a post"));
    assertThat(RhythmCommand.read("LOG")).contains(new RhythmCommand.Log(""));
  }

  @Test
  void whatSomebodyDidIsForTheLogWithoutTheWord() {
    assertThat(RhythmCommand.read("/invite 2 comments")).contains(new RhythmCommand.Log("2 comments"));
    assertThat(RhythmCommand.read("commented on Priya's post"))
        .contains(new RhythmCommand.Log("commented on Priya's post"));
    assertThat(RhythmCommand.read("/invite Asked Lovelace")).isEmpty();
  }

  @Test
  void aSummaryMayNameOneWeek() {
    assertThat(RhythmCommand.read("/invite summary 2026-W44")).contains(new RhythmCommand.Summary("2026-W44"));
    assertThat(RhythmCommand.read("invite summary")).contains(new RhythmCommand.Summary(""));
  }

  @Test
  void aWordIsUnderstoodWithTheSlashOfAnyCommandAndWithoutOne() {
    assertThat(RhythmCommand.read(" /export ")).contains(new RhythmCommand.Export());
    assertThat(RhythmCommand.read("/invite-coach Forget")).contains(new RhythmCommand.Forget());
    assertThat(RhythmCommand.read("program")).contains(new RhythmCommand.Programme());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/invite Summer Pause", "/invite pause Dana", "/invite summary of my week",
      "/invite Log-in Dana", "/invite logs",
      "pausen", ""})
  void aNameOrASentenceIsNoCommand(String typed) {
    assertThat(RhythmCommand.read(typed)).isEmpty();
  }
}
