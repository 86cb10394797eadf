package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.ReplyBrief.Aim;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A reply to a genuine message takes up what was said in it, in whatever language and however it is put.
class ReplyMatterTest {
  private static final Drafter DRAFTER = new PhrasebookDrafter(
      Content.load(Path.of("config/content"), new Problems()).orElseThrow().phrasebook());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Hi Raj, do you know a supplier of rain tanks who delivers to islands? Regards, Finn|“Do you know a supplier of rain tanks who delivers to islands?”",
      "Dear Paul, your talk on tides was a joy. Did the pump at Ely survive? Best, Edmund Tull|my talk on tides",
      "Dear Paul, your talk on tides was a joy. Did the pump at Ely survive? Best, Edmund Tull|“Did the pump at Ely survive?”",
      "Guten Tag, wie lange muss der Putz trocknen, bevor man filzt? Viele Grüße, Anneliese|“Wie lange muss der Putz trocknen, bevor man filzt?”",
      "Bonjour, quelle température pour les petits lots ? Cordialement, Élodie|“Quelle température pour les petits lots?”",
      "Hello Farah, we spoke at the Leeds print fair. It dries now. Ned|Leeds print fair",
      "Hi Nate, I run a tiny archive of fog signals. Happy to share. Best, Wren|your tiny archive of fog signals",
      "Hi Raj, Selim Kaya says you mend ouds. Mine has a crack. Best, Pia|Selim Kaya"})
  void takesUp(String received, String matter) {
    assertThat(drafts(received, Acquaintance.UNKNOWN)).allSatisfy(draft -> assertThat(draft.text()).contains(matter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear Martin, I wanted you to know that Ruth passed away on the 3rd. Alan Pryce",
      "Hi Nic, I've just come out of hospital after a stroke. Thank you for the crossword. Ray",
      "Hola Inés, me despidieron la semana pasada. ¿Sabes si alguien busca gente? Un abrazo, Nacho",
      "Cher Luc, mon père est décédé dimanche. Cordialement, Anne"})
  void hardNewsIsMetQuietly(String received) {
    for (Acquaintance acquaintance : Acquaintance.values()) {
      assertThat(drafts(received, acquaintance))
          .allSatisfy(draft -> assertThat(draft.text()).containsIgnoringCase("sorry")
              .doesNotContain("how can I help", "have met", "we've met"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear Ana, I was so sorry to read that your father died. He taught me to sail. Ruth",
      "Hi Ana, so sorry for your loss. Your brother was the best scoutmaster. Would you like the photos? Ken",
      "Liebe Ana, mein herzliches Beileid. Gruß, Jens"})
  void whoCondolesIsThankedAndNotCondoledWith(String received) {
    for (Acquaintance acquaintance : Acquaintance.values()) {
      assertThat(drafts(received, acquaintance)).allSatisfy(
          draft -> assertThat(draft.text()).containsIgnoringCase("thank").doesNotContain("sorry", "?", "condolences"));
    }
  }

  @Test
  void aComplaintIsHeardWithoutAQuestionOrAPromise() {
    assertThat(drafts("Ana, please stop using my photo in your slides. I never agreed to that. Petra Holm",
        Acquaintance.UNKNOWN))
        .allSatisfy(draft -> assertThat(draft.text()).contains("seriously").doesNotContain("?", "sorry", "I'll"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi Ana, which glue did you use for the canoe? Tom",
      "Hi Ana, Sam Ellery told me to write. Is he family of yours? June Park",
      "Hi Ana, would you join our panel on tides for the Institute of Marine Engineers in Glasgow? Fiona Burns"})
  void whoAsksIsNotAskedBack(String received) {
    for (Acquaintance acquaintance : List.of(Acquaintance.UNKNOWN, Acquaintance.KNOWN)) {
      assertThat(drafts(received, acquaintance))
          .allSatisfy(draft -> assertThat(draft.text().replaceAll("“[^”]*”", "")).doesNotContain("?")
              .containsPattern("think about|deserves"));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Your comment on the wage data contradicted what our model says. Ravi|my comment on the wage data.",
      "Your post on boats helped. Ravi|my post on boats."})
  void aVerbIsNoPartOfTheTopic(String received, String matter) {
    assertThat(drafts(received, Acquaintance.UNKNOWN)).allSatisfy(draft -> assertThat(draft.text()).contains(matter));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Would you talk about lathes in May?\\nThe Lathe Society|Hello,",
      "Hello, my name is Sgt. Mark Dillon and I run the cadets. Do you lend tents?|Sgt. Dillon"})
  void aGroupIsNotGreetedAndATitleIsNoName(String received, String greeted) {
    assertThat(drafts(received.replace("\\n", "\n"), Acquaintance.UNKNOWN))
        .allSatisfy(draft -> assertThat(draft.text()).contains(greeted));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Hi, I work on stroke rehabilitation and read your paper. Could I ask you something about it? Ida",
      "Hello, your essay on the death of the newspaper made me laugh. Where can I get more? Bo"})
  void aHardWordIsNotHardNews(String received) {
    assertThat(drafts(received, Acquaintance.UNKNOWN))
        .allSatisfy(draft -> assertThat(draft.text()).doesNotContainIgnoringCase("sorry"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi, we sat side by side at the choir day in Ghent. Lukas",
      "Hallo, wir haben uns beim Repair-Café in Jena kennengelernt. LG Bernd",
      "Hello, Ana Silva suggested that I write to you. Best, Rui"})
  void whoSaidWhereTheyKnowEachOtherFromIsNotAsked(String received) {
    assertThat(drafts(received, Acquaintance.UNPLACED)).allSatisfy(
        draft -> assertThat(draft.text()).doesNotContain("know each other from", "where we met", "Where did we meet"));
  }

  @Test
  void aQuestionBesideHardNewsIsSeen() {
    assertThat(
        drafts("Oma ist im März gestorben. Darf ich Ihnen den Umschlag bringen? Gruß, Ida", Acquaintance.UNKNOWN))
        .allSatisfy(draft -> assertThat(draft.text()).contains("sorry", "“Darf ich Ihnen den Umschlag bringen?”"));
  }

  @Test
  void aWordOfTheMembersOwnNameIsNobodyWhoSentThem() {
    assertThat(drafts("Hi Omer, my neighbour Selim Kaya says you mend ouds. Regards, Pia", Acquaintance.UNKNOWN))
        .allSatisfy(draft -> assertThat(draft.text()).doesNotContain("Omer"));
  }

  @Test
  void aNameIsWrittenAsItsOwnerWritesIt() {
    ReplyBrief brief = new ReplyBrief("Ines Prata", "May I ask you something? Cumprimentos, Inês Prata",
        Acquaintance.UNKNOWN, Aim.LEARN_MORE, "", 300);

    assertThat(drafts(brief)).allSatisfy(draft -> assertThat(draft.text()).contains("Inês"));
  }

  @Test
  void noAnswerIsPromisedAndADeclineTellsNothingOfTheMember() {
    String received = "Hi, which grout did you use for the steps? Dev";
    for (int set = 0; set < 3; set++) {
      for (Aim aim : List.of(Aim.LEARN_MORE, Aim.DECLINE)) {
        ReplyBrief brief = new ReplyBrief("", received, Acquaintance.UNKNOWN, aim, "", 300);
        assertThat(((Drafting.Drafted) DRAFTER.draft(brief, set, false)).drafts())
            .allSatisfy(draft -> assertThat(draft.text()).doesNotContainIgnoringCase("before I answer")
                .doesNotContain("people I know", "people whom I know", "let me ask"));
      }
    }
  }

  private static List<Draft> drafts(String received, Acquaintance acquaintance) {
    return drafts(new ReplyBrief("", received, acquaintance, Aim.LEARN_MORE, "", 300));
  }

  private static List<Draft> drafts(ReplyBrief brief) {
    return ((Drafting.Drafted) DRAFTER.draft(brief, 0, false)).drafts();
  }
}
