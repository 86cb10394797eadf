package dev.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.chart.XChartIllustrator;
import dev.rapport.message.Chart;
import dev.rapport.port.Illustrator;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The pictures of the page over real HTTP.
class WebPicturesTest {
  private static final Pattern PICTURE = Pattern.compile("<picture><source media=\"\\(prefers-color-scheme: dark\\)\" "
      + "srcset=\"(/pictures/[0-9a-f]{20}\\.png)\" width=\"720\" height=\"520\">"
      + "<img src=\"(/pictures/[0-9a-f]{20}\\.png)\" alt=\"draw me of &quot;9 Nov&quot;: 2 and 3\" "
      + "width=\"720\" height=\"520\" decoding=\"async\"></picture>");

  private final AtomicInteger drawings = new AtomicInteger();
  private final Caller caller = new Caller(
      new Papers(counted(XChartIllustrator.light()), counted(XChartIllustrator.dark())));

  @AfterEach
  void stop() {
    caller.close();
  }

  @Test
  void weekIsAPictureForLightAndDarkBesideItsWords() throws Exception {
    Matcher picture = picture();
    assertThat(picture.group(1)).isNotEqualTo(picture.group(2));
    for (int paper = 1; paper <= 2; paper++) {
      HttpResponse<byte[]> file = file(caller.request(picture.group(paper)));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
      assertThat(file.headers().firstValue("Cache-Control")).get().asString().startsWith("private");
      assertThat(file.headers().firstValue("Content-Security-Policy")).get().asString().contains("img-src 'self';");
      assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getWidth()).isEqualTo(720);
    }
  }

  @Test
  void pictureIsForItsMemberAlone() throws Exception {
    String path = picture().group(2);
    assertThat(file(HttpRequest.newBuilder(caller.server.at(path))).statusCode()).isEqualTo(404);
    assertThat(file(HttpRequest.newBuilder(caller.server.at(path)).header("Cookie", "rapport=" + "B".repeat(22)))
        .statusCode()).isEqualTo(404);
    assertThat(file(caller.request(path.replace(".png", ""))).statusCode()).isEqualTo(404);
  }

  @Test
  void samePictureIsDrawnOnce() throws Exception {
    String path = picture().group(2);
    assertThat(picture().group(2)).isEqualTo(path);
    assertThat(drawings).hasValue(2);
  }

  @Test
  void weekThatCannotBeDrawnIsToldInWords() throws Exception {
    Illustrator broken = _ -> {
      throw new IllegalStateException("no fonts here");
    };
    try (Caller elsewhere = new Caller(new Papers(broken, broken))) {
      HttpResponse<String> answer = elsewhere.post("/turn", "said=draw+me");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("In words.").doesNotContain("<picture", "<img");
    }
  }

  private Illustrator counted(Illustrator illustrator) {
    return (Chart chart) -> {
      drawings.incrementAndGet();
      return illustrator.draw(chart);
    };
  }

  private Matcher picture() throws Exception {
    String answer = caller.post("/turn", "said=draw+me").body();
    Matcher picture = PICTURE.matcher(answer);
    assertThat(picture.find()).as(answer).isTrue();
    assertThat(answer).contains("In words.");
    return picture;
  }

  private HttpResponse<byte[]> file(HttpRequest.Builder request) throws Exception {
    return caller.client.send(request.build(), BodyHandlers.ofByteArray());
  }
}
