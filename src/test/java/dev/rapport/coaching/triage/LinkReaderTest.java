package dev.rapport.coaching.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.reading.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkReaderTest {
  private final LinkReader reader = new LinkReader(new KnownHosts(
      Map.of("linkedin", Set.of("linkedin.com", "lnkd.in"), "microsoft", Set.of("microsoft.com", "office.com"),
          "paypal",
          Set.of("paypal.com"), "slack", Set.of("slack.com"), "google", Set.of("google.com", "withgoogle.com"),
          "outlook", Set.of("outlook.com"), "amazon", Set.of("amazon.com")),
      Set.of("slack", "outlook", "amazon"), Set.of("login", "verify", "support", "account", "team", "secure", "update"),
      Set.of("calendly.com"), Set.of("bit.ly"), Set.of("wa.me"), Set.of("gmail.com"),
      Set.of("com", "org", "example", "in", "top")));

  private Link only(String text) {
    List<Link> links = reader.links(text);
    assertThat(links).as(text).hasSize(1);
    return links.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://linkedin.com/in/anna", "www.linkedin.com/jobs", "https://lnkd.in/x",
      "http://slack.com.",
      "https://team.slack.com/archives", "https://grow.withgoogle.com", "https://slackline.example/club",
      "https://pineapple.example", "https://amazonas-trek.example", "https://outlook-hotel.example",
      "https://slack.example",
      "https://pay.google.com", "https://www.bristol.ac.uk/rota", "https://пример.рф/"})
  void honestHostsWearNoDisguise(String text) {
    assertThat(only(text).disguise()).isEqualTo(Link.Disguise.NONE);
  }

  @ParameterizedTest
  @CsvSource({"https://1inkedin.example/konto, linkedin.com", "https://linkedln-soporte.example, linkedin.com",
      "http://micros0ft-login.example/keep, microsoft.com", "https://rnicrosoft.example, microsoft.com",
      "https://linkedin-account-verify.example/login, linkedin.com", "https://linkedin.top/jobs, linkedin.com",
      "https://slack.com.verify-team.example, slack.com", "https://paypa1.com/pay, paypal.com",
      "https://paypall.com, paypal.com",
      "https://payapl.com, paypal.com", "https://g00gle.com, google.com",
      "https://secure-paypal-update.com, paypal.com",
      "https://linkedinsupport.example, linkedin.com",
      "https://outlook-login.example, outlook.com", "https://0utlook.example, outlook.com",
      "https://amazon.account-verify.top, amazon.com", "https://linked-in-login.example, linkedin.com"})
  void aBorrowedNameIsNamed(String text, String name) {
    Link link = only(text);
    assertThat(link.disguise()).isEqualTo(Link.Disguise.LOOK_ALIKE);
    assertThat(link.name()).isEqualTo(name);
  }

  @Test
  void whatStandsBeforeTheAtSignIsNotWhereTheLinkLeads() {
    Link link = only("Log in: https://linkedin.com@pics-view.example/album");
    assertThat(link.disguise()).isEqualTo(Link.Disguise.HIDDEN_HOST);
    assertThat(link.host()).isEqualTo("pics-view.example");
    assertThat(link.name()).isEqualTo("linkedin.com");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://pаypal.com/invoice", "https://xn--pypal-4ve.com/invoice", "https://linkеdin.com/x"})
  void lettersOfAnotherAlphabetAreSeenThrough(String text) {
    assertThat(only(text).disguise()).isEqualTo(Link.Disguise.MIXED_ALPHABET);
  }

  @Test
  void aNumberHidesWhoseMachineItIs() {
    assertThat(only("see http://185.22.3.4:8080/view now").disguise()).isEqualTo(Link.Disguise.NUMERIC_HOST);
  }

  @Test
  void aLinkIsShownExactlyAsItStands() {
    String text = "Read this (https://www.Bristol.example/Rota?x=1). Thanks!";
    Link link = only(text);
    assertThat(link.shown()).isEqualTo("https://www.Bristol.example/Rota?x=1");
    assertThat(link.span().of(text)).isEqualTo(link.shown());
    assertThat(link.host()).isEqualTo("bristol.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I use Node.js and ASP.NET", "e.g. this", "Hello.World", "3.4", "anna@gmail.com", "a@b",
      "Mr.Smith", "http://", "://", "@", "www.", "https://@/"})
  void whatOnlyLooksLikeALinkIsNone(String text) {
    assertThat(reader.links(text)).isEmpty();
  }

  @Test
  void mailAddressesAreFoundAndAreNoLinks() {
    String text = "Write to hr.jobs@gmail.com, please.";
    assertThat(reader.addresses(text)).extracting((Span span) -> span.of(text)).containsExactly("hr.jobs@gmail.com");
    assertThat(reader.links(text)).isEmpty();
  }
}
