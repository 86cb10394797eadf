package dev.rapport.web.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void everyCharacterOfMarkupIsEscapedInTexts() {
    assertThat(text("<script>alert('1 & \"2\"')</script>"))
        .isEqualTo("&lt;script&gt;alert(&#39;1 &amp; &quot;2&quot;&#39;)&lt;/script&gt;");
  }

  @Test
  void everyCharacterOfMarkupIsEscapedInAttributes() {
    assertThat(new Html().open("i", "title", "\" onload='x' <b>&amp;").toString())
        .isEqualTo("<i title=\"&quot; onload=&#39;x&#39; &lt;b&gt;&amp;amp;\">");
  }

  @Test
  void whatHtmlCannotCarryIsReplacedWhereItStands() {
    assertThat(text("a\0b\u001Bc\u007Fd\u0085e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    assertThat(text("\uD83D!")).isEqualTo("\uFFFD!");
    assertThat(text("!\uDE00")).isEqualTo("!\uFFFD");
    assertThat(text("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(text("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
  }

  @Test
  void wholeCharactersOutsideTheFirstPlaneStay() {
    assertThat(text("👋🏽 𝔇ana 李")).isEqualTo("👋🏽 𝔇ana 李");
  }

  @Test
  void lineBreaksStayAndCarriageReturnsSurviveTheParser() {
    assertThat(text("a\nb\tc\r\nd")).isEqualTo("a\nb\tc&#13;\nd");
  }

  private static String text(String text) {
    return new Html().text(text).toString();
  }
}
