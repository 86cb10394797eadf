package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.engagement.IsoWeek;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A year and more of a channel's rhythm in a moment.
class RehearseCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  // From October: the clocks go back on 25 October 2026, the year ends with its week 53, they go forward on 28 March.
  @Test
  void sixtyWeeksOverTwoClockChangesAndAYearEndBringOneOfEachAWeek() throws Exception {
    List<JsonNode> lines = rehearse("--weeks", "60", "--zone", "Europe/Berlin", "--from", "2026-10-05", "--channel",
        "C123");
    assertThat(lines).hasSize(180);
    assertThat(lines.stream().map(line -> line.get("at").textValue())).isSorted();
    assertThat(lines.stream().map(line -> line.get("key").textValue())).doesNotHaveDuplicates()
        .contains("weekly-prompt/slack:rehearsal:C123/2026-W53");
    for (String kind : List.of("prompt", "summary", "checkin")) {
      List<OffsetDateTime> times = of(lines, kind).map(line -> OffsetDateTime.parse(line.get("local").textValue()))
          .toList();
      assertThat(times.stream().map(time -> IsoWeek.of(time.toLocalDate()).number())).hasSize(60)
          .doesNotHaveDuplicates();
      assertThat(times).allMatch(time -> time.getHour() == 10 && time.getMinute() == 0)
          .allMatch(time -> time.getDayOfWeek() == (kind.equals("prompt") ? DayOfWeek.TUESDAY : DayOfWeek.MONDAY));
      assertThat(times.stream().map(time -> time.getOffset().getTotalSeconds() / 3600).distinct()).hasSize(2);
    }
    assertThat(lines).allSatisfy(line -> assertThat(Instant.parse(line.get("at").textValue()))
        .isEqualTo(OffsetDateTime.parse(line.get("local").textValue()).toInstant()));
  }

  @Test
  void theThreeWaysTakeTurnsAndNothingComesTwiceWithinAYear() throws Exception {
    List<JsonNode> prompts = of(rehearse("--weeks", "60", "--from", "2026-10-05"), "prompt").toList();
    for (int i = 0; i + 3 <= prompts.size(); i++) {
      assertThat(prompts.subList(i, i + 3).stream().map(line -> line.get("way").textValue()))
          .containsExactlyInAnyOrder("share", "join", "create");
    }
    for (int i = 0; i + 52 <= prompts.size(); i++) {
      assertThat(
          new HashSet<>(prompts.subList(i, i + 52).stream().map(line -> line.get("promptId").textValue()).toList()))
          .hasSize(52);
    }
  }

  @Test
  void aLineTellsWhatIsSentAndNoMore() throws Exception {
    List<JsonNode> lines = rehearse("--weeks", "1", "--from", "2026-10-05", "--channel", "slack:T1:C9", "--prompt-day",
        "friday", "--time", "09:30");
    assertThat(lines.stream().map(line -> line.get("kind").textValue())).containsExactlyInAnyOrder("summary", "checkin",
        "prompt");
    JsonNode prompt = lines.getLast();
    List<String> names = new ArrayList<>();
    prompt.fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactly("at", "local", "kind", "key", "way", "promptId", "text");
    assertThat(prompt.get("local").textValue()).isEqualTo("2026-10-09T09:30:00+00:00");
    assertThat(prompt.get("key").textValue()).isEqualTo("weekly-prompt/slack:T1:C9/2026-W41");
    assertThat(prompt.get("text").textValue()).startsWith("This week: ").contains("[Done] [Something easier]");
    assertThat(lines.getFirst().has("way")).isFalse();
  }

  @Test
  void aSkippedDateBringsNothing() throws Exception {
    List<JsonNode> lines = rehearse("--weeks", "3", "--from", "2026-12-21", "--skip", "2026-12-28,2026-12-29");
    assertThat(lines.stream().map(line -> LocalDate.parse(line.get("local").textValue().substring(0, 10))))
        .containsExactly(LocalDate.parse("2026-12-21"), LocalDate.parse("2026-12-21"), LocalDate.parse("2026-12-22"),
            LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-05"));
  }

  @Test
  void datesAreLeftOutAsInTheForm() throws Exception {
    List<JsonNode> lines = rehearse("--weeks", "3", "--from", "2026-12-21", "--time", "9", "--skip",
        "2026-12-22 to 2026-12-31,2027-01-04");
    assertThat(lines.stream().map(line -> line.get("local").textValue()))
        .containsExactly("2026-12-21T09:00:00+00:00", "2026-12-21T09:00:00+00:00", "2027-01-05T09:00:00+00:00");
  }

  @Test
  void withoutJsonItIsForReading() {
    assertThat(run("--weeks", "1", "--from", "2026-10-05", "--channel", "C123")).isZero();
    assertThat(out.toString()).contains("Tuesday 6 October 2026, 10:00 · prompt · slack:rehearsal:C123",
        "  This week: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--zone Mars/Base --from 2026-10-05", "--from tomorrow", "--from 2026-10-05 --weeks 0",
      "--from 2026-10-05 --time 03:00", "--from 2026-10-05 --time noon", "--from 2026-10-05 --channel x:y",
      "--from 0001-01-01", "--from +999999999-12-31", "--from 2026-10-05 --skip 2026-13-01",
      "--from 2026-10-05 --skip 2026-10-06,summer", "--from 2026-10-05 --prompt-day Frunday", ""})
  void whatCannotBeRehearsedIsSaidInALine(String arguments) {
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement()
        .asString()
        .contains("Try 'rapport rehearse --help'")
        .doesNotContain("java.", "class ");
  }

  private static Stream<JsonNode> of(List<JsonNode> lines, String kind) {
    return lines.stream().filter(line -> line.get("kind").textValue().equals(kind));
  }

  private List<JsonNode> rehearse(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    assertThat(run(all.toArray(String[]::new))).as(err.toString()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("rehearse"));
    all.addAll(List.of(arguments));
    return RapportCommand.commandLine(new Surroundings(Map.of(), Path.of("")))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }
}
