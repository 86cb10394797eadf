package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.Review.Verdict;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReviewTest {
  private final Reviewer reviewer = ShippedRubric.reviewer();

  private Review invite(String text, String recipient, Met met) {
    return reviewer.review(new ReviewRequest(MessageKind.INVITE, text, recipient, met, "", 0));
  }

  private Review invite(String text) {
    return invite(text, "", Met.UNKNOWN);
  }

  @Test
  void gradesRunFromGreatToRude() {
    int great = invite(
        "Hi Dana, we met at PyCon on Saturday. Your tip about freezing test data saved my Monday. Happy to"
            + " share our benchmark, and glad to stay in touch.",
        "Dana", Met.MET).score();
    int good = invite("Dana, we met at PyCon on Saturday and talked about test data.", "Dana", Met.MET).score();
    int mediocre = invite("Hi Dana, great to meet you at the conference on Saturday! Let's stay in touch.", "Dana",
        Met.MET).score();
    int empty = invite("I'd like to add you to my professional network on LinkedIn.", "Dana", Met.MET).score();
    int pitch = invite("Hi Dana, we help companies like yours cut their cloud bill by 30%.", "Dana", Met.NEVER_MET)
        .score();
    int rude = invite("Accept my invite or are you too important for people like me?", "Dana", Met.NEVER_MET).score();
    assertThat(List.of(great, good, mediocre, empty)).isSortedAccordingTo((one, other) -> other - one)
        .doesNotHaveDuplicates();
    assertThat(empty).isGreaterThan(Math.max(pitch, rude));
    assertThat(great).isGreaterThanOrEqualTo(85);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Anna Kowalska | Hi Anna, we met at the bakers' fair in Essen and compared rye.
      Don Miller    | Don, we met at the bakers' fair in Essen and compared rye.
      Cara Bell     | Hi Cara, we met at the bakers' fair in Essen and compared rye.
      Abi           | Hi Abi, we met at the bakers' fair in Essen and compared rye.
      """)
  void aNameThatIsATitleElsewhereIsStillAName(String recipient, String text) {
    assertThat(invite(text, recipient, Met.MET).findings()).extracting(Finding::criterion)
        .doesNotContain("greets-by-name", "right-name");
    assertThat(invite(text.replaceFirst("Anna|Don|Cara|Abi", "Igor"), recipient, Met.MET).findings())
        .extracting(Finding::criterion)
        .contains("right-name");
  }

  @Test
  void noTitleIsAGivenName() throws IOException {
    Set<String> titles = ShippedRubric.rubric().names().titles();
    assertThat(titles).contains("dr");
    String given = Files.readString(ShippedRubric.CONTENT.resolve("en").resolve("names.yaml"));
    assertThat(given.split("\\s+")).isNotEmpty().doesNotContainAnyElementsOf(titles);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      MET       | Hi Dana, my firm did your roof last May. I hope it holds. Glad to stay in touch.                  | SEND
      NEVER_MET | Hi Dana, I read your book. You write about grief without sugar. Glad to follow you.               | SEND
      NEVER_MET | Hi Dana, you wrote that nobody reads docs. I do, and yours got me my job.                         | SEND
      MET       | Hi Dana, we met yesterday evening, I was the one with the dog. Glad to know you.                  | SEND
      MET       | Hi Dana, you ran the on-call rota when I joined and were kind to me in my first week. Thank you.  | SEND
      MET       | Dana, it's me, Lola, from the choir. Found you at last!                                           | SEND
      MET       | Hi Dana, I know you from the choir. I'd love to keep up with your news.                           | SEND
      MET       | Hi Dana, I know you from work. I'd love to keep up with your news.                                | REVISE
      NEVER_MET | Hi Dana, your dissertation on tram brakes was excellent. I sell brake pads and can offer you 20% on a first order. | REVISE
      NEVER_MET | Hi Dana, I saw that you work at Siemens in Munich as a Senior Project Manager. I would like to connect. | REVISE
      NEVER_MET | Hi Dana, I read your posts regularly and find them very insightful and inspiring. Keep up the great work! | REVISE
      MET       | Hi Dana, we met at the fair in Essen. My company offers cloud hosting, prices from 9 EUR a month, tell me when you need some. | REVISE
      """)
  void oneFactIsEnoughHoweverShortTheNote(Met met, String text, Verdict verdict) {
    assertThat(invite(text, "Dana", met).verdict()).isEqualTo(verdict);
  }

  @Test
  void whatIsPraisedIsAboutTheReader() {
    Review review = invite("Hi Dana, your article on pricing helped me because I set prices for my bakery.", "Dana",
        Met.NEVER_MET);
    assertThat(review.strengths()).anyMatch(strength -> strength.contains("“your article on pricing helped me”"));
  }

  @Test
  void noQuoteBeginsWithinAWord() {
    Review review = reviewer.review(new ReviewRequest(MessageKind.INVITE, "Hi Dana, we met at DevConf in Brno.", "Dana",
        Met.MET, "", 25));
    assertThat(review.findings()).extracting(Finding::quote).contains("DevConf in Brno.");
  }

  @Test
  void aPersonalNoteMayUseTheStandardWords() {
    assertThat(invite("Hi Dana, we met at the Leeds Data Meetup and argued about dbt tests. I'd like to add you to my"
        + " professional network.", "Dana", Met.MET).verdict()).isEqualTo(Verdict.SEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I’d like to add you to my professional network on LinkedIn",
      "I'd like to add you\nto my network",
      "i would like to ADD YOU TO MY PROFESSIONAL NETWORK",
      "I'd like to a\u200Bdd you to my profes\u200Bsional network",
      "I'd like to add you to my proffesional netwrok",
      "Hi Dana - I'd like to add you to my professional network -Sam"})
  void theStandardInviteIsKnownInEveryDress(String text) {
    assertThat(invite(text).findings()).extracting(Finding::criterion).contains("standard-invite");
  }

  @Test
  void adviceNamesTheReader() {
    assertThat(invite("Hello! Great to see you here.", "Dana Smith", Met.MET).findings())
        .anySatisfy(finding -> assertThat(finding.advice()).contains("Dana Smith"));
    assertThat(invite("Dear Dr. Smith, great to see you here.", "Dana Smith", Met.MET).findings())
        .anySatisfy(finding -> assertThat(finding.advice()).contains(" Dr. Smith").doesNotContain("Dana"));
  }

  @Test
  void aTightLimitIsKeptEvenWhenAllElseIsGood() {
    String text = "Hi Dana, we met at PyCon on Saturday. Your tip about freezing test data saved my Monday.";
    Review review = reviewer.review(new ReviewRequest(MessageKind.INVITE, text, "Dana", Met.MET, "", 60));
    assertThat(review.verdict()).isEqualTo(Verdict.REVISE);
    assertThat(review.findings().getFirst().advice()).contains(String.valueOf(text.length() - 60)).contains("60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi Mike, ", "Dear Mr. Brandt, ", "hi michael, ", "Michael - ", "Hi Brandt Michael, ",
      "Hello Michaël, ", "Dear Dr. Brandt, ", "Hi there, ", "Dear Sir, ", "Hi Micheal! ", "MB, "})
  void namesThatMayBeTheirsPass(String greeting) {
    Review review = invite(greeting + "your paper on ferry scheduling in Rostock is on my desk.", "Michael Brandt",
        Met.NEVER_MET);
    boolean misspelt = greeting.contains("Micheal");
    assertThat(review.findings().stream().anyMatch(finding -> finding.criterion().equals("right-name")))
        .isEqualTo(misspelt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yao Ming|Dear Mr. Yao", "Dr. Ma|Dear Dr. Ma", "Suharto|Dear Suharto", "José Ñáñez|Hi Jose",
      "Nguyễn Thị Hoa|Dear Ms. Hoa", "王小明|王老师您好", "Müller|Herr Mueller", "Jean-Pierre Martin|Hi JP",
      "Elizabeth Cole|Dear Liz", "Mrs. Patel|Dear Priya", "Will Larson|Hi Will", "Satya Rao|Dear Satya garu"})
  void namesOfTheWorldAreNeverMarked(String pair) {
    String[] parts = pair.split("\\|", -1);
    assertThat(invite(parts[1] + ", your paper on ferry scheduling in Rostock is on my desk.", parts[0], Met.NEVER_MET)
        .findings()).extracting(Finding::criterion).doesNotContain("right-name", "merged-name");
  }

  @Test
  void anotherNameIsAMust() {
    Review review = invite("Hi Robert, your paper on ferry scheduling in Rostock is on my desk.", "Dana Smith",
        Met.NEVER_MET);
    assertThat(review.findings()).anySatisfy(finding -> {
      assertThat(finding.criterion()).isEqualTo("right-name");
      assertThat(finding.quote()).isEqualTo("Robert");
      assertThat(finding.severity()).isEqualTo(Severity.MUST);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "王老师您好，我读了您关于黄河湿地鸟类的文章，对我的毕业论文帮助很大。",
      "Merhaba Ayşe Hanım, geçen hafta Bursa'daki fuarda iplik boyama üzerine konuştuk.",
      "Вітаю, Олено! Ваша стаття про мости дуже допомогла моїм студентам."})
  void whatTheCoachCannotReadIsNotFailed(String text) {
    assertThat(invite(text).verdict()).isEqualTo(Verdict.SEND);
  }

  @Test
  void aLinkFailsInAnyLanguage() {
    assertThat(invite("مرحبا أحمد، تفضل بزيارة https://offer.example الآن").findings())
        .anySatisfy(finding -> assertThat(finding.quote()).isEqualTo("https://offer.example"));
  }

  @Test
  void whatCoachesDisputeIsNeverMoreThanConsider() {
    Review review = invite("Hi Diane, I came across your profile, and your piece on rural broadband in Montana put into"
        + " words what my clients in Butte tell me. Would you be open to a short chat some time? I'm between jobs.",
        "Diane",
        Met.NEVER_MET);
    assertThat(review.verdict()).isEqualTo(Verdict.SEND);
    assertThat(review.findings()).isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.severity()).isEqualTo(Severity.CONSIDER));
  }

  @Test
  void aScamIsNotAnsweredAtAll() {
    Review review = reviewer.review(new ReviewRequest(MessageKind.REPLY, "Thank you, but no.", "", Met.NEVER_MET,
        "I am barrister to a late engineer with no next of kin. Send your bank details.", 0));
    assertThat(review.verdict()).isEqualTo(Verdict.REVISE);
    assertThat(review.findings()).extracting(Finding::criterion).containsExactly("do-not-answer");
  }

  @Test
  void weightiestFindingsComeFirst() {
    Review review = invite("HI {first_name}!!!! WE HELP COMPANIES LIKE YOURS", "Dana", Met.NEVER_MET);
    assertThat(review.findings()).extracting(Finding::severity).isSorted();
    assertThat(review.findings().getFirst().criterion()).isEqualTo("no-pitch");
  }

  @Test
  void strengthsAreSaidOfAWeakNoteToo() {
    assertThat(invite("Hi Dana, hope you are well!", "Dana", Met.UNKNOWN).strengths()).isNotEmpty();
  }
}
