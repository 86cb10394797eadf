package dev.rapport.engagement;

import static dev.rapport.engagement.Way.CREATE;
import static dev.rapport.engagement.Way.JOIN;
import static dev.rapport.engagement.Way.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engagement.ActivityReading.HowOften;
import dev.rapport.engagement.ActivityReading.Noted;
import dev.rapport.engagement.ActivityReading.TooLongAgo;
import dev.rapport.engagement.ActivityReading.TooMany;
import dev.rapport.engagement.ActivityReading.Unclear;
import dev.rapport.engagement.ActivityReading.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityReaderTest {
  // A Wednesday.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      commented on Priya's post                      | JOIN   | 1 | 2026-11-25
      Commented on Priya’s post!                     | JOIN   | 1 | 2026-11-25
      2 comments                                     | JOIN   | 2 | 2026-11-25
      two comments today                             | JOIN   | 2 | 2026-11-25
      I left 3 comments yesterday                    | JOIN   | 3 | 2026-11-24
      shared an article yesterday                    | SHARE  | 1 | 2026-11-24
      yesterday I shared an article                  | SHARE  | 1 | 2026-11-24
      asked a question in the PM group               | CREATE | 1 | 2026-11-25
      answered a question in the PM group            | CREATE | 1 | 2026-11-25
      answered a question                            | JOIN   | 1 | 2026-11-25
      joined a group on Monday                       | CREATE | 1 | 2026-11-23
      joined the conversation under Ana's post       | JOIN   | 1 | 2026-11-25
      asked the author of an article about pricing   | JOIN   | 1 | 2026-11-25
      liked three posts                              | JOIN   | 3 | 2026-11-25
      liked two of Priya's posts last night          | JOIN   | 2 | 2026-11-24
      commented twice                                | JOIN   | 2 | 2026-11-25
      commented 3 times on Monday                    | JOIN   | 3 | 2026-11-23
      commented on Anna and Ben's post               | JOIN   | 1 | 2026-11-25
      commented on 4 posts                           | JOIN   | 4 | 2026-11-25
      a couple of comments                           | JOIN   | 2 | 2026-11-25
      comments x3                                    | -      | 0 | 2026-11-25
      did 2 comments                                 | JOIN   | 2 | 2026-11-25
      started a poll                                 | CREATE | 1 | 2026-11-25
      a poll on Tuesday                              | CREATE | 1 | 2026-11-24
      posted a question about tests                  | CREATE | 1 | 2026-11-25
      posted a link                                  | SHARE  | 1 | 2026-11-25
      posted about my talk                           | SHARE  | 1 | 2026-11-25
      wrote a comment on a poll                      | JOIN   | 1 | 2026-11-25
      wrote an article 2 days ago                    | SHARE  | 1 | 2026-11-23
      shared an article about 5 habits               | SHARE  | 1 | 2026-11-25
      shared the Monday newsletter on Tuesday        | SHARE  | 1 | 2026-11-24
      voted in a poll                                | JOIN   | 1 | 2026-11-25
      reposted Jo's article last friday              | SHARE  | 1 | 2026-11-20
      on wednesday I shared a tip                    | SHARE  | 1 | 2026-11-25
      last wednesday I shared a tip                  | SHARE  | 1 | 2026-11-18
      shared a tip last week                         | SHARE  | 1 | 2026-11-18
      shared a tip on 2026-11-19                     | SHARE  | 1 | 2026-11-19
      I've just congratulated Sam                    | JOIN   | 1 | 2026-11-25
      """)
  void whatSomebodyDidIsUnderstood(String text, String way, int count, LocalDate day) {
    ActivityReading reading = ActivityReader.read(text, TODAY, Optional.empty());
    if (way.equals("-")) {
      assertThat(reading).isInstanceOf(Unclear.class);
      return;
    }
    assertThat(reading).isEqualTo(new Understood(List.of(new Noted(Way.valueOf(way), count, day, text.strip()))));
  }

  @Test
  void severalThingsInOneLineAreCountedApart() {
    assertThat(kinds("2 comments and shared an article yesterday")).containsExactly("JOIN 2 2026-11-24",
        "SHARE 1 2026-11-24");
    assertThat(kinds("liked 3 posts, started a poll, left a comment")).containsExactly("JOIN 3 2026-11-25",
        "CREATE 1 2026-11-25", "JOIN 1 2026-11-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "Done.", "did it", "done yesterday", "I did it on Monday"})
  void doneCountsUnderTheWayOfThePrompt(String text) {
    assertThat(ActivityReader.read(text, TODAY, Optional.of(CREATE))).isInstanceOfSatisfying(Understood.class,
        understood -> assertThat(understood.noted()).singleElement().satisfies(noted -> {
          assertThat(noted.way()).isEqualTo(CREATE);
          assertThat(noted.count()).isEqualTo(1);
        }));
    assertThat(ActivityReader.read(text, TODAY, Optional.empty())).isInstanceOf(Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "what a week", "Priya commented on my post", "didn't comment", "no comments",
      "will comment on Priya's post", "shared an article tomorrow", "nothing", "question about my account",
      "I hate polls", "had lunch", "2", "two", "2 apples", "my post got 5 likes", "2 comments but no shares",
      "shared an article yesterday and left a comment on Monday", "shared a tip on 2026-02-30",
      "shared a tip on 2027-01-01"})
  void whatIsNotPlainIsAskedAndNotGuessed(String text) {
    assertThat(ActivityReader.read(text, TODAY, Optional.empty())).isInstanceOf(Unclear.class);
  }

  @Test
  void aFewIsAskedHowMany() {
    assertThat(ActivityReader.read("left a few comments yesterday", TODAY, Optional.empty()))
        .isEqualTo(new HowOften(JOIN, TODAY.minusDays(1), "left a few comments yesterday"));
    assertThat(ActivityReader.read("shared some articles", TODAY, Optional.empty())).isInstanceOf(HowOften.class);
  }

  @Test
  void moreThanAnybodyDoesIsAskedAgain() {
    assertThat(ActivityReader.read("1000 comments", TODAY, Optional.empty())).isEqualTo(new TooMany(JOIN));
    assertThat(ActivityReader.read("999999999 comments", TODAY, Optional.empty())).isEqualTo(new TooMany(JOIN));
  }

  @Test
  void theLogGoesBackFourWeeks() {
    assertThat(ActivityReader.read("shared a tip 4 weeks ago", TODAY, Optional.empty())).isInstanceOf(Understood.class);
    assertThat(ActivityReader.read("shared a tip 5 weeks ago", TODAY, Optional.empty())).isEqualTo(new TooLongAgo(28));
    assertThat(ActivityReader.read("shared a tip 999999999 weeks ago", TODAY, Optional.empty()))
        .isEqualTo(new TooLongAgo(28));
  }

  @Test
  void nothingThatIsTypedBreaksIt() {
    for (String text : List.of("\u0000", "🙂🙂", "- - -", "'", "and and and", ", ; +", "a".repeat(3000),
        "comment ".repeat(375), "2 ".repeat(1500), "مرحبا بكم", "on on on monday monday")) {
      assertThat(ActivityReader.read(text, TODAY, Optional.of(SHARE))).as(text).isNotNull();
    }
  }

  private static List<String> kinds(String text) {
    return ((Understood) ActivityReader.read(text, TODAY, Optional.empty())).noted()
        .stream()
        .map(noted -> noted.way() + " " + noted.count() + " " + noted.day())
        .toList();
  }
}
