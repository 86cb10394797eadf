package dev.rapport.web.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.Token;
import dev.rapport.web.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The HTML of everything, held against files that a person has read. `-Dgolden=write` writes them anew.
class HtmlRendererTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/web");
  private static final String ACT = "act-1";
  // Every tag that our code writes; anything else in the output came from a member.
  private static final Pattern OUR_TAGS = Pattern
      .compile("</?(section|h2|p|ul|li|bdi|q|strong|figure|figcaption|blockquote|div|hr|button|form|fieldset|legend"
          + "|label|input|textarea|span)(>| [^<>]*>)");

  @Test
  void cardOfEverything() throws IOException {
    golden("card.html", HtmlRenderer.card(Samples.card("Dana Smith")).toString());
  }

  @Test
  void formOfEverything() throws IOException {
    golden("form.html", HtmlRenderer.form(Samples.form("Dana Smith"), ACT).toString());
  }

  @Test
  void cardOfNothing() {
    assertThat(HtmlRenderer.card(new Card("", List.of()))).hasToString("<section class=\"card\">\n</section>\n");
  }

  @Test
  void formOfNothingCanStillBeSent() {
    Form form = new Form(Token.of("answer", ""), "", List.of(), List.of(), List.of(), "Send", List.of());
    assertThat(HtmlRenderer.form(form, ACT).toString())
        .contains("<button type=\"submit\" class=\"primary\">Send</button>")
        .doesNotContain("<legend>");
  }

  @Test
  void hostileTextIsTextEverywhere() throws IOException {
    String hostile = "\"><script>alert(1)</script>'\u202E&#60;\0\uD83D";
    golden("hostile.html",
        HtmlRenderer.card(Samples.card(hostile)) + HtmlRenderer.form(Samples.form(hostile), ACT).toString());
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void nothingTypedBecomesMarkup(String hostile) {
    String html = HtmlRenderer.card(Samples.card(hostile)) + HtmlRenderer.form(Samples.form(hostile), ACT).toString();
    assertThat(OUR_TAGS.matcher(html).replaceAll("")).doesNotContain("<", ">");
    assertThat(html).doesNotContain("\0");
    assertThat(OUR_TAGS.matcher(html).results().map(tag -> tag.group().replaceAll("\"[^\"]*\"", "")))
        .noneMatch(tag -> tag.contains("onfocus") || tag.contains("style"));
  }

  static Stream<String> hostileTexts() {
    return Stream.of("<script>alert(1)</script>", "</textarea><script>", "</blockquote></div><form action=//evil>",
        "\" autofocus onfocus=\"alert(1)", "' style='x", "--><!--", "<![CDATA[", "]]>", "&lt;b&gt;",
        "javascript:alert(1)",
        "\0<\0script>", "\uD83D<b>", "\u202E<b>\u2066", "{{act}}", "<".repeat(10_000));
  }

  @Test
  void draftIsNeverShortened() {
    String draft = "A good word. ".repeat(800);
    assertThat(HtmlRenderer.card(new Card("", List.of(new Element.Copyable("", draft)))).toString()).contains(draft);
  }

  @Test
  void firstEmptyLineOfATextSurvivesTheParser() {
    // The parser drops one line feed after <textarea>; the one that is ours.
    assertThat(HtmlRenderer.form(Samples.form("\nDana"), ACT).toString()).contains(">\n\nDana</textarea>");
  }

  @Test
  void sameCardIsTheSameTextToTheLetter() {
    assertThat(HtmlRenderer.card(Samples.card("Dana"))).hasToString(HtmlRenderer.card(Samples.card("Dana")).toString());
  }

  @Test
  void twoRenderingsOfOneFormShareNoIds() {
    Form form = Samples.form("Dana");
    assertThat(ids(HtmlRenderer.form(form, "one"))).isNotEmpty()
        .doesNotContainAnyElementsOf(
            ids(HtmlRenderer.form(form, "two")));
  }

  private static List<String> ids(Html html) {
    return Pattern.compile(" id=\"([^\"]*)\"").matcher(html.toString()).results().map(id -> id.group(1)).toList();
  }

  private static void golden(String name, String html) throws IOException {
    Path file = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, html);
    }
    assertThat(html).as(name).isEqualTo(Files.readString(file));
  }
}
