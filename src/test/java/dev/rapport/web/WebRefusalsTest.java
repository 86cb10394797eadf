package dev.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the page refuses, asked by a client that misbehaves as no browser does.
class WebRefusalsTest {
  private final Caller caller = new Caller();

  @AfterEach
  void stop() {
    caller.close();
  }

  @ParameterizedTest
  @CsvSource({"cross-site,", "same-site,", "none,", "cross-site,http://127.0.0.1:{port}", ",http://evil.example",
      ",http://127.0.0.1:1", ",null", "same-origin,http://evil.example", ",https://127.0.0.1.evil.example:{port}",
      ",not an origin", ","})
  void writeFromAnotherPageIsRefused(String site, String origin) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(caller.server.at("/turn"))
        .header("Content-Type", Caller.FORM)
        .header("Cookie", "rapport=" + Caller.ID)
        .POST(BodyPublishers.ofString("act=12345678&said=hi"));
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.header("Origin", origin.replace("{port}", Integer.toString(caller.server.port())));
    }
    HttpResponse<String> answer = caller.client.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("nothing was done");
    assertThat(caller.coach.heard).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"evil.example,403", "127.0.0.1.evil.example,403", "localhost.evil,403", "10.0.0.1,403", "localhost,200",
      "LOCALHOST:80,200", "127.0.0.2,200", "[::1]:3000,200", "coach.example,200", "coach.example:443,200"})
  void pageAnswersOnlyUnderNamesItKnows(String host, int status) throws Exception {
    assertThat(caller.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status);
  }

  @Test
  void proxyThatSpeaksHttpsInFrontIsTheSamePage() throws Exception {
    String body = "act=12345678&said=hi";
    assertThat(
        caller.raw("POST /turn HTTP/1.1\r\nHost: coach.example\r\nOrigin: https://coach.example\r\nContent-Type: "
            + Caller.FORM
            + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body))
        .startsWith("HTTP/1.1 200");
    assertThat(caller.coach.heard).hasSize(1);
  }

  @Test
  void moreThanAPageOrTwoIsRefused() throws Exception {
    HttpResponse<String> answer = caller.post("/turn", "said=" + "x".repeat(FormBody.MAX_BYTES));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Please shorten it");
    assertThat(caller.post("/turn", "said=" + "x".repeat(FormBody.MAX_BYTES - 100)).statusCode()).isEqualTo(200);
  }

  @Test
  void endlessBodyOfUnknownLengthIsRefused() throws Exception {
    byte[] much = new byte[FormBody.MAX_BYTES * 4];
    HttpRequest.Builder request = caller.form("/turn", "")
        .POST(
            BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(much)));
    assertThat(caller.send(request).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x", "text/plain",
      "application/x-www-form-urlencoded; charset=latin1"})
  void otherContentIsRefused(String type) throws Exception {
    HttpRequest.Builder request = caller.form("/turn", "act=12345678&said=hi").setHeader("Content-Type", type);
    assertThat(caller.send(request).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"said=%", "said=%zz", "said=%C3", "said=%ED%A0%80", "said=%FF", "nothing=1", ""})
  void bodyThatCannotBeReadIsRefusedAndNothingIsGuessed(String body) throws Exception {
    HttpResponse<String> answer = caller.post("/turn", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("nothing was done");
    assertThat(caller.coach.heard).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said=hi", "act=short&said=hi", "act=../../../../etc&said=hi"})
  void actWithoutAProperNameIsRefused(String body) throws Exception {
    assertThat(caller.send(caller.form("/turn", body)).statusCode()).isEqualTo(400);
  }

  @Test
  void thousandFieldsAreRefused() throws Exception {
    assertThat(caller.post("/turn", "a=1&".repeat(1000) + "said=hi").statusCode()).isEqualTo(400);
  }

  @Test
  void failureOfOursIsSaidWithoutAnybodysWords() throws Exception {
    HttpResponse<String> answer = caller.post("/turn", "said=break");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Something went wrong on our side").doesNotContain("secret", "Exception");
  }

  @Test
  void unknownPathLeadsHome() throws Exception {
    for (String path : new String[]{"/nowhere", "/assets/", "/assets/rapport.css", "/assets/..%2fpage.html",
        "/favicon.ico"}) {
      HttpResponse<String> answer = caller.get(path);
      assertThat(answer.statusCode()).as(path).isIn(404, 400);
    }
    assertThat(caller.send(caller.request("/nowhere"), false).body()).contains("There is no page", "href=\"/\"");
  }

  @ParameterizedTest
  @CsvSource({"/turn,GET,405,'POST, OPTIONS'", "/preview,PUT,405,'POST, OPTIONS'", "/,DELETE,405,'GET, HEAD, OPTIONS'",
      "/,OPTIONS,204,'GET, HEAD, OPTIONS'", "/turn,OPTIONS,204,'POST, OPTIONS'"})
  void otherMethodsAreToldWhatWorks(String path, String method, int status, String allow) throws Exception {
    HttpResponse<String> answer = caller.send(caller.request(path).method(method, BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Allow")).contains(allow);
  }

  @Test
  void headSaysWhatGetWouldWithoutABody() throws Exception {
    HttpResponse<String> answer = caller.send(caller.request("/").method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow()).isGreaterThan(1000);
  }
}
