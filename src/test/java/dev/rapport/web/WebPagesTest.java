package dev.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.message.Token;
import dev.rapport.service.Input;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page over real HTTP, asked by a client that can misbehave as no browser does.
class WebPagesTest {
  private static final String ID = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

  private final ScriptedCoach coach = new ScriptedCoach();
  private final LoopbackServer server = new LoopbackServer(coach, new WebSettings(Set.of("Coach.Example")));
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  // ---- Arriving

  @Test
  void pageShowsWhereTheMemberIs() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Welcome.", "/invite check", "<html lang=\"en\">").doesNotContain("{{");
  }

  @Test
  void everyAnswerForbidsWhatAPageNeedNotDo() throws Exception {
    for (HttpResponse<String> answer : List.of(get("/"), get("/nowhere"), post("/turn", "said=hi"))) {
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
    String page = get("/").body();
    assertThat(page).doesNotContain("<style", " style=", " onclick=", "<script>").contains("<script src=\"/assets/");
  }

  @Test
  void newcomerGetsACookieThatOnlyThisPageSees() throws Exception {
    HttpRequest.Builder newcomer = HttpRequest.newBuilder(server.at("/"));
    String cookie = send(newcomer).headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .matches("rapport=[A-Za-z0-9_-]{22}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Strict");
    assertThat(send(newcomer).headers().firstValue("Set-Cookie")).get().isNotEqualTo(cookie);
  }

  @Test
  void cookieIsSecureWhereThePageIs() throws Exception {
    HttpResponse<String> page = send(request("/").header("X-Forwarded-Proto", "https"));
    assertThat(page.headers().firstValue("Set-Cookie")).get().asString().endsWith("; Secure");
  }

  @Test
  void memberWhoComesBackIsTheSame() throws Exception {
    assertThat(get("/").headers().firstValue("Set-Cookie")).get().asString().startsWith("rapport=" + ID);
    post("/turn", "said=hi");
    assertThat(coach.heard.getFirst().member()).hasToString("web:practice:" + ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "AAAAAAAAAAAAAAAAAAAAA:", "AAAAAAAAAAAAAAAAAAAAAAA", ""})
  void cookieThatWasNotMadeHereIsReplaced(String id) throws Exception {
    HttpResponse<String> page = client.send(HttpRequest.newBuilder(server.at("/"))
        .header("Cookie", "rapport=" + id)
        .build(), BodyHandlers.ofString());
    assertThat(page.headers().firstValue("Set-Cookie")).get().asString().matches("rapport=[A-Za-z0-9_-]{22};.*");
  }

  @Test
  void linkFromElsewhereDoesNotMakeAStrangerOfTheMember() throws Exception {
    HttpResponse<String> passage = client.send(
        HttpRequest.newBuilder(server.at("/")).header("Sec-Fetch-Site", "cross-site").build(), BodyHandlers.ofString());
    assertThat(passage.body()).contains("http-equiv=\"refresh\"", "href=\"/\"");
    assertThat(passage.headers().firstValue("Set-Cookie")).isEmpty();
  }

  // ---- Acts

  @Test
  void whatWasSaidReachesTheCoachAsTyped() throws Exception {
    HttpResponse<String> answer = post("/turn", "said=%2Finvite+Zo%C3%AB+%F0%9F%91%8B%0D%0Aplease");
    assertThat(coach.heard.getFirst().input()).isEqualTo(new Input.Said("/invite Zoë 👋\nplease"));
    assertThat(answer.body()).startsWith("<article class=\"coach\"").contains("Heard.").doesNotContain("<html");
  }

  @Test
  void pressBringsItsToken() throws Exception {
    post("/turn", "pressed=c1~7~choose~event");
    assertThat(coach.heard.getFirst().input()).isEqualTo(new Input.Pressed(new Token("c1", 7, "choose", "event")));
  }

  @Test
  void formBringsItsFieldsAndNothingElse() throws Exception {
    post("/turn", "submitted=c1~7~answer~&field.recipient=Dana&field.offer=&other=1");
    assertThat(coach.heard.getFirst().input()).isEqualTo(
        new Input.Submitted(new Token("c1", 7, "answer", ""), Map.of("recipient", "Dana", "offer", "")));
  }

  @Test
  void pressWithinAFormSendsNoValues() throws Exception {
    post("/turn", "submitted=c1~7~answer~&field.recipient=Dana&pressed=c1~7~back~");
    assertThat(coach.heard.getFirst().input()).isEqualTo(new Input.Pressed(new Token("c1", 7, "back", "")));
  }

  @Test
  void sameActTwiceHasTheSameNameAndOtherWordsAnother() throws Exception {
    post("/turn", "said=hi");
    post("/turn", "said=hi");
    post("/turn", "said=ho");
    assertThat(coach.heard.get(1).delivery()).isEqualTo(coach.heard.get(0).delivery());
    assertThat(coach.heard.get(2).delivery()).isNotEqualTo(coach.heard.get(0).delivery());
    assertThat(coach.heard.getFirst().delivery().value()).startsWith("web:" + ID + ":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pressed=nonsense", "pressed=", "pressed=c1~99999999999999999999~choose~event",
      "submitted=%3Cscript%3E&field.recipient=Dana"})
  void buttonThatNobodyMadeIsToldKindly(String body) throws Exception {
    HttpResponse<String> answer = post("/turn", body);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("I don&#39;t know that button", "Welcome.");
    assertThat(coach.heard).isEmpty();
  }

  @Test
  void browserWithoutScriptGetsTheWholePage() throws Exception {
    HttpResponse<String> page = send(
        form("/turn", "act=12345678&said=%3Cb%3Ehi").setHeader("Sec-Fetch-Site", "same-origin")
            .setHeader("Origin", "null"),
        false);
    assertThat(page.body()).contains("<html", "Heard.", "<article class=\"mine\"><p dir=\"auto\">&lt;b&gt;hi</p>");
  }

  @Test
  void wordsThatLookLikeASlotStayWords() throws Exception {
    assertThat(send(form("/turn", "act=12345678&said={{act}}"), false).body()).contains("<p dir=\"auto\">{{act}}</p>");
  }

  @Test
  void previewReviewsWithoutATurn() throws Exception {
    HttpResponse<String> answer = post("/preview", "text=Hi+Dana");
    assertThat(answer.body()).contains("Previewed.").doesNotContain("<article");
    assertThat(coach.previewed).containsExactly("Hi Dana");
    assertThat(coach.heard).isEmpty();
  }

  // ---- Refusals

  @ParameterizedTest
  @CsvSource({"cross-site,", "same-site,", "none,", "cross-site,http://127.0.0.1:{port}", ",http://evil.example",
      ",http://127.0.0.1:1", ",null", "same-origin,http://evil.example", ",https://127.0.0.1.evil.example:{port}",
      ",not an origin", ","})
  void writeFromAnotherPageIsRefused(String site, String origin) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.at("/turn"))
        .header("Content-Type", FORM)
        .header("Cookie", "rapport=" + ID)
        .POST(BodyPublishers.ofString("act=12345678&said=hi"));
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.header("Origin", origin.replace("{port}", Integer.toString(server.port())));
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("nothing was done");
    assertThat(coach.heard).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"evil.example,403", "127.0.0.1.evil.example,403", "localhost.evil,403", "10.0.0.1,403", "localhost,200",
      "LOCALHOST:80,200", "127.0.0.2,200", "[::1]:3000,200", "coach.example,200", "coach.example:443,200"})
  void pageAnswersOnlyUnderNamesItKnows(String host, int status) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status);
  }

  @Test
  void proxyThatSpeaksHttpsInFrontIsTheSamePage() throws Exception {
    String body = "act=12345678&said=hi";
    assertThat(
        raw("POST /turn HTTP/1.1\r\nHost: coach.example\r\nOrigin: https://coach.example\r\nContent-Type: " + FORM
            + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body))
        .startsWith("HTTP/1.1 200");
    assertThat(coach.heard).hasSize(1);
  }

  @Test
  void moreThanAPageOrTwoIsRefused() throws Exception {
    HttpResponse<String> answer = post("/turn", "said=" + "x".repeat(FormBody.MAX_BYTES));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Please shorten it");
    assertThat(post("/turn", "said=" + "x".repeat(FormBody.MAX_BYTES - 100)).statusCode()).isEqualTo(200);
  }

  @Test
  void endlessBodyOfUnknownLengthIsRefused() throws Exception {
    byte[] much = new byte[FormBody.MAX_BYTES * 4];
    HttpRequest.Builder request = form("/turn", "").POST(
        BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(much)));
    assertThat(send(request).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x", "text/plain",
      "application/x-www-form-urlencoded; charset=latin1"})
  void otherContentIsRefused(String type) throws Exception {
    HttpRequest.Builder request = form("/turn", "act=12345678&said=hi").setHeader("Content-Type", type);
    assertThat(send(request).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"said=%", "said=%zz", "said=%C3", "said=%ED%A0%80", "said=%FF", "nothing=1", ""})
  void bodyThatCannotBeReadIsRefusedAndNothingIsGuessed(String body) throws Exception {
    HttpResponse<String> answer = post("/turn", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("nothing was done");
    assertThat(coach.heard).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said=hi", "act=short&said=hi", "act=../../../../etc&said=hi"})
  void actWithoutAProperNameIsRefused(String body) throws Exception {
    assertThat(send(form("/turn", body)).statusCode()).isEqualTo(400);
  }

  @Test
  void thousandFieldsAreRefused() throws Exception {
    assertThat(post("/turn", "a=1&".repeat(1000) + "said=hi").statusCode()).isEqualTo(400);
  }

  @Test
  void failureOfOursIsSaidWithoutAnybodysWords() throws Exception {
    HttpResponse<String> answer = post("/turn", "said=break");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Something went wrong on our side").doesNotContain("secret", "Exception");
  }

  @Test
  void unknownPathLeadsHome() throws Exception {
    for (String path : new String[]{"/nowhere", "/assets/", "/assets/rapport.css", "/assets/..%2fpage.html",
        "/favicon.ico"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isIn(404, 400);
    }
    assertThat(send(request("/nowhere"), false).body()).contains("There is no page", "href=\"/\"");
  }

  @ParameterizedTest
  @CsvSource({"/turn,GET,405,'POST, OPTIONS'", "/preview,PUT,405,'POST, OPTIONS'", "/,DELETE,405,'GET, HEAD, OPTIONS'",
      "/,OPTIONS,204,'GET, HEAD, OPTIONS'", "/turn,OPTIONS,204,'POST, OPTIONS'"})
  void otherMethodsAreToldWhatWorks(String path, String method, int status, String allow) throws Exception {
    HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Allow")).contains(allow);
  }

  @Test
  void headSaysWhatGetWouldWithoutABody() throws Exception {
    HttpResponse<String> answer = send(request("/").method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow()).isGreaterThan(1000);
  }

  // ---- Assets

  @Test
  void assetsAreKeptForGoodUnderANameOfTheirContent() throws Exception {
    Matcher paths = Pattern.compile("(?:href|src)=\"(/assets/[a-z]+-[0-9a-f]{20}\\.(?:css|js|svg))\"")
        .matcher(get("/").body());
    assertThat(paths.results().map(path -> path.group(1)).distinct()).hasSize(3).allSatisfy(path -> {
      HttpResponse<String> asset = get(path);
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    });
  }

  @Test
  void assetsTravelPackedToWhomeverCanUnpack() throws Exception {
    Matcher path = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(get("/").body());
    assertThat(path.find()).isTrue();
    HttpResponse<String> packed = send(request(path.group(1)).header("Accept-Encoding", "gzip, br"));
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow()).isLessThan(6000);
  }

  @Test
  void styleAndScriptAreSmall() {
    assertThat(Asset.bytes("rapport.js").length).isLessThan(12 * 1024);
    assertThat(Asset.bytes("rapport.css").length).isLessThan(16 * 1024);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(form(path, "act=12345678&" + body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.at(path)).header("Cookie", "rapport=" + ID);
  }

  private HttpRequest.Builder form(String path, String body) {
    URI origin = server.at("");
    return request(path).header("Content-Type", FORM)
        .header("Origin", origin.toString())
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return send(request, true);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, boolean fragment) throws Exception {
    return client.send((fragment ? request.header("Rapport-Fragment", "1") : request).build(), BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
