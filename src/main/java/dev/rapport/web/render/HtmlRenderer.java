package dev.rapport.web.render;

import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.util.List;
import java.util.Locale;

/// Writes cards and forms as HTML. The same card gives the same text, to the letter. What members typed stands in
/// `bdi`, `blockquote` and field values only, where it can neither be markup nor turn the writing direction of what follows.
public final class HtmlRenderer {
  /// The page's one form that carries presses which belong to no form of their own.
  public static final String PRESSES = "presses";

  /// Goes before a field's id in the request, so that no field can pose as something else.
  public static final String FIELD_PREFIX = "field.";

  private HtmlRenderer() {}

  public static Html card(Card card) {
    return card(card, Wall.BARE);
  }

  /// @param wall where the card's pictures hang
  public static Html card(Card card, Wall wall) {
    Html html = new Html().open("section", "class", "card").line();
    if (!card.title().isEmpty()) {
      html.element("h2", card.title()).line();
    }
    card.charts().forEach(chart -> wall.hang(chart).ifPresent(hung -> picture(html, hung, chart.alt())));
    elements(html, card.elements());
    return html.close("section").line();
  }

  /// @param act names this rendering, so that ids differ between two renderings on one page
  public static Html form(Form form, String act) {
    Html html = new Html()
        .open("form", "class", "card", "method", "post", "action", "/turn", "autocomplete", "off", "novalidate", "");
    html.line()
        .open("input", "type", "hidden", "name", "act", "value", act)
        .open("input", "type", "hidden", "name", "submitted", "value", form.token().encode())
        .open("fieldset")
        .line();
    if (!form.title().isEmpty()) {
      html.open("legend").element("h2", form.title()).close("legend").line();
    }
    elements(html, form.intro());
    new FieldRenderer(html, act, form).fields();
    html.open("div", "class", "actions");
    html.element("button", form.submit(), "type", "submit", "class", "primary");
    form.others().forEach(other -> action(html, other, ""));
    return html.close("div").line().close("fieldset").close("form").line();
  }

  /// Drawn for light and for dark pages; its size is known before it comes, so that nothing jumps.
  private static void picture(Html html, Illustration hung, String alt) {
    String width = Integer.toString(hung.width());
    String height = Integer.toString(hung.height());
    html.open("picture")
        .open("source", "media", "(prefers-color-scheme: dark)", "srcset", hung.dark(), "width", width, "height",
            height)
        .open("img", "src", hung.light(), "alt", alt, "width", width, "height", height, "decoding", "async")
        .close("picture")
        .line();
  }

  /// A text to take away and what is said of it stand together, up to the next such text or a divider.
  private static void elements(Html html, List<Element> elements) {
    boolean together = false;
    for (Element element : elements) {
      boolean begins = element instanceof Element.Copyable;
      if (together && (begins || element instanceof Element.Divider)) {
        html.close("div").line();
        together = false;
      }
      if (begins) {
        html.open("div", "class", "letter");
        together = true;
      }
      element(html, element);
      html.line();
    }
    if (together) {
      html.close("div").line();
    }
  }

  private static void element(Html html, Element element) {
    switch (element) {
      case Element.Paragraph(List<Span> spans) -> paragraph(html, spans);
      case Element.Note(List<Span> spans) -> note(html, spans);
      case Element.Bullets(List<List<Span>> items) -> bullets(html, items);
      case Element.Copyable copyable -> copyable(html, copyable);
      case Element.FindingLine finding -> finding(html, finding);
      case Element.Actions(List<Action> actions) -> actions(html, actions);
      case Element.Divider() -> html.open("hr");
    }
  }

  private static void paragraph(Html html, List<Span> spans) {
    spans(html.open("p"), spans).close("p");
  }

  private static void note(Html html, List<Span> spans) {
    spans(html.open("p", "class", "note"), spans).close("p");
  }

  private static void bullets(Html html, List<List<Span>> items) {
    html.open("ul");
    items.forEach(item -> spans(html.open("li"), item).close("li"));
    html.close("ul");
  }

  private static void copyable(Html html, Element.Copyable copyable) {
    html.open("figure");
    if (!copyable.label().isEmpty()) {
      html.element("figcaption", copyable.label());
    }
    html.element("blockquote", copyable.text(), "dir", "auto").close("figure");
  }

  private static void finding(Html html, Element.FindingLine finding) {
    html.open("p", "class", "finding " + finding.severity().name().toLowerCase(Locale.ROOT));
    html.element("strong", finding.label()).text(" ");
    if (!finding.quote().isEmpty()) {
      html.open("q").element("bdi", finding.quote()).close("q").text(" ");
    }
    html.text(finding.advice()).close("p");
  }

  private static void actions(Html html, List<Action> actions) {
    html.open("div", "class", "actions");
    actions.forEach(action -> action(html, action, PRESSES));
    html.close("div");
  }

  private static Html spans(Html html, List<Span> spans) {
    spans.forEach(span -> span(html, span));
    return html;
  }

  private static void span(Html html, Span span) {
    switch (span) {
      case Span.Text(String text) -> html.text(text);
      case Span.Strong(String text) -> html.element("strong", text);
      case Span.Member(String text) -> html.element("bdi", text);
      case Span.Channel(String _, String text) -> html.text(text);
    }
  }

  private static void action(Html html, Action action, String form) {
    switch (action) {
      case Action.Button(String label, Token token, Action.Style style) ->
        press(html, token, form).attributeIf(style != Action.Style.PLAIN, "class", styleClass(style))
            .end()
            .text(label)
            .close("button");
      case Action.Copy(String label, String text, Token token) ->
        press(html, token, form).attribute("data-copy", text).end().text(label).close("button");
    }
  }

  private static Html press(Html html, Token token, String form) {
    return html.begin("button")
        .attribute("type", "submit")
        .attributeIf(!form.isEmpty(), "form", form)
        .attribute("name", "pressed")
        .attribute("value", token.encode());
  }

  private static String styleClass(Action.Style style) {
    return style.name().toLowerCase(Locale.ROOT);
  }
}
