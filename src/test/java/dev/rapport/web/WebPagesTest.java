package dev.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Token;
import dev.rapport.service.Input;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page over real HTTP: arriving, acting, and what it brings along.
class WebPagesTest {
  private final Caller caller = new Caller();

  @AfterEach
  void stop() {
    caller.close();
  }

  // ---- Arriving

  @Test
  void pageShowsWhereTheMemberIs() throws Exception {
    HttpResponse<String> page = caller.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Welcome.", "/invite check", "<html lang=\"en\">").doesNotContain("{{");
  }

  @Test
  void everyAnswerForbidsWhatAPageNeedNotDo() throws Exception {
    for (HttpResponse<String> answer : List.of(caller.get("/"), caller.get("/nowhere"),
        caller.post("/turn", "said=hi"))) {
      assertThat(answer.headers().firstValue("Content-Security-Policy")).get()
          .asString()
          .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
              "base-uri 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void pageNeedsNothingInline() throws Exception {
    String page = caller.get("/").body();
    assertThat(page).doesNotContain("<style", " style=", " onclick=", "<script>").contains("<script src=\"/assets/");
  }

  @Test
  void newcomerGetsACookieThatOnlyThisPageSees() throws Exception {
    HttpRequest.Builder newcomer = HttpRequest.newBuilder(caller.server.at("/"));
    String cookie = caller.send(newcomer).headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .matches("rapport=[A-Za-z0-9_-]{22}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Strict");
    assertThat(caller.send(newcomer).headers().firstValue("Set-Cookie")).get().isNotEqualTo(cookie);
  }

  @Test
  void cookieIsSecureWhereThePageIs() throws Exception {
    HttpResponse<String> page = caller.send(caller.request("/").header("X-Forwarded-Proto", "https"));
    assertThat(page.headers().firstValue("Set-Cookie")).get().asString().endsWith("; Secure");
  }

  @Test
  void memberWhoComesBackIsTheSame() throws Exception {
    assertThat(caller.get("/").headers().firstValue("Set-Cookie")).get().asString().startsWith("rapport=" + Caller.ID);
    caller.post("/turn", "said=hi");
    caller.post("/turn", "said=ho");
    MemberRef member = caller.coach.heard.getFirst().member();
    assertThat(caller.coach.heard.getLast().member()).isEqualTo(member);
    assertThat(member.toString()).startsWith("web:practice:").doesNotContain(Caller.ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "AAAAAAAAAAAAAAAAAAAAA:", "AAAAAAAAAAAAAAAAAAAAAAA", ""})
  void cookieThatWasNotMadeHereIsReplaced(String id) throws Exception {
    HttpResponse<String> page = caller.client.send(HttpRequest.newBuilder(caller.server.at("/"))
        .header("Cookie", "rapport=" + id)
        .build(), BodyHandlers.ofString());
    assertThat(page.headers().firstValue("Set-Cookie")).get().asString().matches("rapport=[A-Za-z0-9_-]{22};.*");
  }

  @Test
  void linkFromElsewhereDoesNotMakeAStrangerOfTheMember() throws Exception {
    HttpResponse<String> passage = caller.client.send(
        HttpRequest.newBuilder(caller.server.at("/")).header("Sec-Fetch-Site", "cross-site").build(),
        BodyHandlers.ofString());
    assertThat(passage.body()).contains("http-equiv=\"refresh\"", "href=\"/\"");
    assertThat(passage.headers().firstValue("Set-Cookie")).isEmpty();
  }

  // ---- Acts

  @Test
  void whatWasSaidReachesTheCoachAsTyped() throws Exception {
    HttpResponse<String> answer = caller.post("/turn", "said=%2Finvite+Zo%C3%AB+%F0%9F%91%8B%0D%0Aplease");
    assertThat(caller.coach.heard.getFirst().input()).isEqualTo(new Input.Said("/invite Zoë 👋\nplease"));
    assertThat(answer.body()).startsWith("<article class=\"coach\"").contains("Heard.").doesNotContain("<html");
  }

  @Test
  void pressBringsItsToken() throws Exception {
    caller.post("/turn", "pressed=c1~7~choose~event");
    assertThat(caller.coach.heard.getFirst().input())
        .isEqualTo(new Input.Pressed(new Token("c1", 7, "choose", "event")));
  }

  @Test
  void formBringsItsFieldsAndNothingElse() throws Exception {
    caller.post("/turn", "submitted=c1~7~answer~&field.recipient=Dana&field.offer=&other=1");
    assertThat(caller.coach.heard.getFirst().input()).isEqualTo(
        new Input.Submitted(new Token("c1", 7, "answer", ""), Map.of("recipient", "Dana", "offer", "")));
  }

  @Test
  void pressWithinAFormBringsWhatStandsInIt() throws Exception {
    caller.post("/turn", "submitted=c1~7~answer~&field.recipient=Dana&pressed=c1~7~back~");
    assertThat(caller.coach.heard.getFirst().input()).isEqualTo(
        new Input.Pressed(new Token("c1", 7, "back", ""), Map.of("recipient", "Dana")));
  }

  @Test
  void sameActTwiceHasTheSameNameAndOtherWordsAnother() throws Exception {
    caller.post("/turn", "said=hi");
    caller.post("/turn", "said=hi");
    caller.post("/turn", "said=ho");
    assertThat(caller.coach.heard.get(1).delivery()).isEqualTo(caller.coach.heard.get(0).delivery());
    assertThat(caller.coach.heard.get(2).delivery()).isNotEqualTo(caller.coach.heard.get(0).delivery());
    assertThat(caller.coach.heard.getFirst().delivery().value()).startsWith("web:").doesNotContain(Caller.ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pressed=nonsense", "pressed=", "pressed=c1~99999999999999999999~choose~event",
      "submitted=%3Cscript%3E&field.recipient=Dana"})
  void buttonThatNobodyMadeIsToldKindly(String body) throws Exception {
    HttpResponse<String> answer = caller.post("/turn", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("I don&#39;t know that button", "Welcome.");
    assertThat(caller.coach.heard).isEmpty();
  }

  @Test
  void browserWithoutScriptGetsTheWholePage() throws Exception {
    HttpResponse<String> page = caller.send(
        caller.form("/turn", "act=12345678&said=%3Cb%3Ehi")
            .setHeader("Sec-Fetch-Site", "same-origin")
            .setHeader("Origin", "null"),
        false);
    assertThat(page.body()).contains("<html", "Heard.", "<article class=\"mine\"><p dir=\"auto\">&lt;b&gt;hi</p>");
  }

  @Test
  void wordsThatLookLikeASlotStayWords() throws Exception {
    assertThat(caller.send(caller.form("/turn", "act=12345678&said={{act}}"), false).body())
        .contains("<p dir=\"auto\">{{act}}</p>");
  }

  @Test
  void previewReviewsWithoutATurn() throws Exception {
    HttpResponse<String> answer = caller.post("/preview", "text=Hi+Dana");
    assertThat(answer.body()).contains("Previewed.").doesNotContain("<article");
    assertThat(caller.coach.previewed).containsExactly("Hi Dana");
    assertThat(caller.coach.heard).isEmpty();
  }

  // ---- Assets

  @Test
  void assetsAreKeptForGoodUnderANameOfTheirContent() throws Exception {
    Matcher paths = Pattern.compile("(?:href|src)=\"(/assets/[a-z]+-[0-9a-f]{20}\\.(?:css|js|svg))\"")
        .matcher(caller.get("/").body());
    assertThat(paths.results().map(path -> path.group(1)).distinct()).hasSize(3).allSatisfy(path -> {
      HttpResponse<String> asset = caller.get(path);
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    });
  }

  @Test
  void assetsTravelPackedToWhomeverCanUnpack() throws Exception {
    Matcher path = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(caller.get("/").body());
    assertThat(path.find()).isTrue();
    HttpResponse<String> packed = caller.send(caller.request(path.group(1)).header("Accept-Encoding", "gzip, br"));
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow()).isLessThan(6000);
  }

  @Test
  void styleAndScriptAreSmall() {
    assertThat(Asset.bytes("rapport.js").length).isLessThan(12 * 1024);
    assertThat(Asset.bytes("rapport.css").length).isLessThan(16 * 1024);
  }
}
