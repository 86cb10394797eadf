package dev.rapport.web;

import dev.rapport.message.Card;
import dev.rapport.message.Form;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach.Suggestion;
import dev.rapport.service.Input;
import dev.rapport.web.render.Html;
import dev.rapport.web.render.HtmlRenderer;
import dev.rapport.web.render.Wall;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page around the conversation, and the messages in it.
final class Page {
  private static final Html MARK = new Html().open("svg", "class", "mark", "aria-hidden", "true")
      .open("use", "href", "#mark")
      .close("use")
      .close("svg");

  private final Template page;
  private final Template notice;
  private final Template passage = Template.load("passage.html");

  Page(Assets assets, List<Suggestion> suggestions) {
    this.page = dressed("page.html", assets).with("script", assets.script().path())
        .with("commands", commands(suggestions));
    this.notice = dressed("notice.html", assets);
  }

  /// The whole page.
  ///
  /// @param said what the member did to get here, or absent on arriving
  /// @param act the name under which a press on this page is sent when no script gives it a better one
  /// @param wall where the member's pictures hang
  /// @param home what stands beside the conversation
  String whole(Answer answer, @Nullable Input said, String act, Wall wall, List<Card> home) {
    Html talk = new Html();
    if (said instanceof Input.Said(String text)) {
      talk.open("article", "class", "mine").element("p", text, "dir", "auto").close("article").line();
    }
    // What members typed goes in last, so that it can never be taken for a slot.
    return page.with("act", act)
        .with(Map.of("talk", talk.append(message(answer, act, wall)), "home", home(home, wall)))
        .text();
  }

  /// What stands beside the conversation.
  static Html home(List<Card> cards, Wall wall) {
    Html html = new Html().open("div", "class", "desk").line();
    cards.stream().map(card -> HtmlRenderer.card(card, wall)).forEach(html::append);
    return html.close("div");
  }

  /// What the coach says in one turn, as one message.
  Html message(Answer answer, String act, Wall wall) {
    Form form = answer.form();
    boolean corrects = form != null && !form.problems().isEmpty() && answer.cards().isEmpty();
    Html html = new Html().begin("article")
        .attribute("class", "coach")
        .attribute("aria-label", "Rapport")
        .attribute("tabindex", "-1")
        .attributeIf(corrects, "data-corrects", "")
        .end()
        .append(MARK)
        .line();
    answer.cards().stream().map(card -> HtmlRenderer.card(card, wall)).forEach(html::append);
    if (form != null) {
      html.append(HtmlRenderer.form(form, act));
    }
    return html.close("article").line();
  }

  /// A page that only says something and leads back to the conversation.
  String notice(String sentence) {
    return notice.with("sentence", sentence).text();
  }

  /// A page that asks for the first page once more, as if the member had done so here.
  String passage() {
    return passage.text();
  }

  private static Template dressed(String name, Assets assets) {
    return Template.load(name).with("style", assets.style().path()).with("mark", assets.mark().path());
  }

  private static Html commands(List<Suggestion> suggestions) {
    Html html = new Html();
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion each = suggestions.get(i);
      html.begin("li")
          .attribute("role", "option")
          .attribute("id", "command-" + i)
          .attribute("aria-selected", "false")
          .attribute("data-command", each.command())
          // A command that takes words is filled in; any other can be sent as it is.
          .attributeIf(!each.usage().isEmpty(), "data-takes", "")
          .end()
          .element("b", each.command())
          .text(" ")
          .element("i", each.usage())
          .text(" ")
          .element("span", each.description())
          .close("li")
          .line();
    }
    return html;
  }
}
