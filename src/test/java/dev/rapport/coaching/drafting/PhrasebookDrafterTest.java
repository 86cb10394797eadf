package dev.rapport.coaching.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookDrafterTest {
  private final Drafter drafter = new PhrasebookDrafter(Briefs.phrasebook());

  private List<Draft> drafts(InviteBrief brief) {
    return drafter.draft(brief, 0, false) instanceof Drafting.Drafted(List<Draft> drafts) ? drafts : List.of();
  }

  private String warm(Relationship relationship, String context, String reason) {
    return drafts(new InviteBrief("Dana Smith", relationship, context, reason, "", "", 300)).getFirst().text();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      colleague | she was my team lead at Siemens                      | you were my team lead at Siemens.
      colleague | she runs SRE at Acme and was my mentor               | you run SRE at Acme and were my mentor.
      colleague | my old manager at Siemens                            | you were my manager at Siemens.
      colleague | same team at Acme 2018-2020                          | we were on the same team at Acme 2018-2020.
      colleague | data team, Zalando                                   | we worked together on the data team at Zalando.
      classmate | Stanford, class of 2012                              | we studied together at Stanford, class of 2012.
      business  | website relaunch for Acme                            | we worked together on the website relaunch for Acme.
      friend    | since kindergarten                                   | we've known each other since kindergarten.
      event     | We met at KubeCon.                                   | Dana, we met at KubeCon.
      event     | at KubeCon Paris, we talked about eBPF               | we met at KubeCon Paris and talked about eBPF.
      event     | KubeCon 2025 in Paris                                | we met at KubeCon 2025 in Paris.
      event     | I met her at the Lyon meetup, she spoke about bikes  | I met you at the Lyon meetup. You spoke about bikes.
      never_met | Dana gave a talk on flaky tests                      | your talk on flaky tests
      never_met | runs the Lyon meetup and writes about bikes          | you run the Lyon meetup and write about bikes
      event     | last thursdays product tank                          | we met at last Thursday's product tank.
      event     | the rain in Leeds                                    | we met in the rain in Leeds.
      colleague | Bosch; test bench; 2012-2015                         | at Bosch, test bench, 2012-2015.
      friend    | we know each other since kindergarten                | we've known each other since kindergarten.
      business  | client since 2015                                    | we've done business together: client since 2015.
      never_met | "Ship small, ship often"                             | "Ship small, ship often" stayed with me.
      never_met | how she explains monads                              | how you explain monads
      """)
  void contextReadsAsTheMemberWouldSayIt(String relationship, String context, String expected) {
    assertThat(warm(Relationship.parse(relationship), context, "to hear more")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      to learn how she runs on-call                | I'd love to learn how you run on-call.
      I'd like to connect because I'd like to learn how she works | I'd love to learn how you work.
      reorder next spring                          | I'd love to reorder next spring.
      contributed a fix (#42), would like to do more | I contributed a fix (#42). I'd like to do more.
      because I'm moving into product              | because I'm moving into product.
      her posts help me                            | because your posts help me.
      so that we can compare notes                 | I'd love to connect so that we can compare notes.
      mentoring, data platforms                    | I'd love to connect about mentoring and data platforms.
      want her opinion on pricing                  | I'd love your opinion on pricing.
      learning about how she built the team        | I'd love to learn about how you built the team.
      how did she start?                           | How did you start?
      my colleague Priya said she runs great workshops | my colleague Priya said you run great workshops.
      """)
  void reasonIsJoinedGrammatically(String reason, String expected) {
    assertThat(warm(Relationship.EVENT, "at KubeCon", reason)).contains(expected);
  }

  @Test
  void aPronounForSomebodyElseIsLeftAlone() {
    assertThat(warm(Relationship.EVENT, "I met Priya at KubeCon and she introduced us", "to hear more"))
        .contains("I met Priya at KubeCon and she introduced us.");
    assertThat(warm(Relationship.COLLEAGUE, "she hired my brother Tom and he still thanks her", "to hear more"))
        .contains("you hired my brother Tom and he still thanks you.");
    assertThat(warm(Relationship.EVENT, "at KubeCon", "I work at Acme, they use Kafka")).contains("they use Kafka");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      never_met | your book on bees                                  | I keep them on my roof         | I keep them on my roof
      never_met | your post about the new trams                      | I drive them                   | I drive them
      never_met | your column about unpaid internships               | I stopped offering them        | I stopped offering them
      never_met | your post on ovens                                 | I stopped offering them        | I stopped offering them
      event     | you introduced me to your manager at Slush         | he offered me a job            | he offered me a job
      colleague | our customers were angry and we calmed them        | I still hear from them         | I still hear from them
      friend    | my sister Ana, she studied with you                | she says hello                 | she says hello
      event     | at Slush with my boss, he liked your demo          | he wants to see it again       | he wants to see it again
      business  | your company installed the lifts                   | they need a service next year  | they need a service
      colleague | we built the test benches in Graz                  | they are still running         | they are still running
      friend    | our kids are in the same class                     | they want to meet again        | they want to meet again
      colleague | she was my team lead and hired my sister           | she says hello                 | she says hello
      colleague | she was my team lead                               | she taught me a lot            | you taught me a lot
      colleague | they led the data team                             | they taught me a lot           | you taught me a lot
      never_met | their talk on flaky tests                          | they explained it so well      | you explained it so well
      never_met | their article on pricing                           | to ask them about it           | ask you about it
      event     | I met them at KubeCon                              | they know a lot about eBPF     | you know a lot about eBPF
      """)
  void aPronounMayStandForWhatAnEarlierAnswerNamed(String relationship, String context, String reason,
      String expected) {
    assertThat(warm(Relationship.parse(relationship), context, reason)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      miss your code reviews              | because I miss your code reviews.
      still owe you a coffee              | because I still owe you a coffee.
      hate to lose contact                | I'd hate to lose contact.
      really like your posts on hiring    | because I really like your posts on hiring.
      agree with your view on estimates   | because I agree with your view on estimates.
      share an interest in bees           | because we share an interest in bees.
      share notes on on-call              | I'd love to share notes on on-call.
      trust your judgement on hiring      | because I trust your judgement on hiring.
      lack people to argue with           | because I lack people to argue with.
      run a bakery too                    | because I run a bakery too.
      quote it to my students             | because I quote it to my students.
      found the tape of our first concert | because I found the tape of our first concert.
      disagree with you in a friendly way | because I disagree with you in a friendly way.
      run a workshop with you             | I'd love to run a workshop with you.
      use your library every day          | because I use your library every day.
      know how you keep the heat          | I'd love to know how you keep the heat.
      not to lose touch                   | I'd like not to lose touch.
      """)
  void aFeelingIsNoWish(String reason, String expected) {
    assertThat(warm(Relationship.COLLEAGUE, "at Acme", reason)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"interesting", "very inspiring", "at DevConf in Brno"})
  void aReasonThatSaysNothingMoreIsLeftOut(String reason) {
    assertThat(warm(Relationship.EVENT, "at DevConf in Brno", reason))
        .isEqualTo("Hi Dana, we met at DevConf in Brno. I'd be glad to stay in touch.");
  }

  @Test
  void aSenderWhoShoutsSignsCalmly() {
    assertThat(
        drafts(new InviteBrief("Dana", Relationship.EVENT, "at Slush", "to swap notes", "", "JAN", 300)).getFirst()
            .text())
        .endsWith("Best wishes, Jan");
  }

  @Test
  void theFirstThreeDraftsDoNotSayTheSameInTheSameOrder() {
    List<Draft> drafts = drafts(new InviteBrief("Dana", Relationship.EVENT, "at Slush", "to swap notes", "", "", 300));
    assertThat(drafts.get(0).text()).startsWith("Hi Dana, we met at Slush.");
    assertThat(drafts.get(1).text()).startsWith("Dana, I'd like to swap notes.");
    assertThat(drafts.get(2).text()).contains("as you may recall");
  }

  @Test
  void aReasonThatPointsBackComesAfterWhatItPointsTo() {
    List<Draft> drafts = drafts(
        new InviteBrief("Dana", Relationship.COLLEAGUE, "we shared an office with a broken window",
            "I'd like to know if they fixed it", "", "", 300));
    assertThat(drafts.get(1).text()).startsWith("Dana, we shared an office");
  }

  @Test
  void theThreeTonesHaveTheirOwnGreetingAndEnding() {
    List<Draft> drafts = drafts(
        new InviteBrief("dr. maria lopez", Relationship.EVENT, "at KubeCon", "I'm new", "", "ben", 300));
    assertThat(drafts).extracting(Draft::tone).containsExactly(Tone.WARM, Tone.BRIEF, Tone.FORMAL);
    assertThat(drafts.getLast().text()).startsWith("Dear Dr. Lopez, ")
        .contains("I am new")
        .endsWith("Kind regards, Ben");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "n/a", "None.", "no reason", "idk", "networking", "to expand my network",
      "https://x.dev/y"})
  void neverMetWithoutAReasonIsNotDrafted(String reason) {
    InviteBrief brief = new InviteBrief("Dana", Relationship.NEVER_MET, "your talk on flaky tests", reason, "", "",
        200);
    assertThat(drafter.draft(brief, 0, false)).isInstanceOf(Drafting.NeedsReason.class);
  }

  @Test
  void signatureGivesWayBeforeTheOfferAndTheOfferBeforeTheReason() {
    InviteBrief whole = new InviteBrief("Dana", Relationship.EVENT, "at KubeCon in Paris",
        "to hear how she runs on-call",
        "an introduction to our SRE team", "Ben", 300);
    assertThat(drafts(Briefs.withLimit(whole, 130)).getFirst().leftOut()).containsExactly(Part.SENDER);
    assertThat(drafts(Briefs.withLimit(whole, 100)).getFirst().leftOut()).containsExactly(Part.OFFER);
    assertThat(drafts(Briefs.withLimit(whole, 75)).getFirst().leftOut()).contains(Part.OFFER)
        .doesNotContain(Part.REASON);
    assertThat(drafts(Briefs.withLimit(whole, 60)).getFirst().leftOut()).contains(Part.OFFER, Part.REASON);
    assertThat(drafter.draft(Briefs.withLimit(whole, 30), 0, false)).isInstanceOf(Drafting.DoesNotFit.class);
  }

  @Test
  void metWithoutContextSaysWhatTheRelationshipSays() {
    assertThat(warm(Relationship.COLLEAGUE, "", "to stay in touch"))
        .isEqualTo("Hi Dana, we worked together. I'd love to stay in touch.");
  }

  @Test
  void anotherLanguageIsLeftAsItIs() {
    assertThat(warm(Relationship.COLLEAGUE, "Wir haben zusammen bei Siemens gearbeitet", "to stay in touch"))
        .isEqualTo("Hi Dana, wir haben zusammen bei Siemens gearbeitet. I'd love to stay in touch.");
  }
}
