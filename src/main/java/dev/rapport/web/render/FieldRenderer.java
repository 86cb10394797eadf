package dev.rapport.web.render;

import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Form.FieldProblem;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the fields of one form, each with its label, its hint and what is wrong with it, tied together for screen
/// readers. The lengths stand as data for the page's script; no `maxlength`, because nothing typed may be cut.
final class FieldRenderer {
  private final Html html;
  private final String act;
  private final Form form;

  FieldRenderer(Html html, String act, Form form) {
    this.html = html;
    this.act = act;
    this.form = form;
  }

  void fields() {
    form.problems()
        .stream()
        .filter(problem -> form.fields().stream().noneMatch(field -> field.id().equals(problem.field())))
        .forEach(problem -> html.element("p", problem.text(), "class", "problem").line());
    form.fields().forEach(this::field);
  }

  private void field(Field field) {
    switch (field) {
      case Field.Text text -> text(text);
      case Field.Choice choice -> choice(choice);
    }
    html.line();
  }

  private void text(Field.Text field) {
    html.open("div", "class", "field");
    html.open("label", "for", id(field)).text(field.label());
    if (!field.required()) {
      html.text(" ").element("span", "(optional)", "class", "optional");
    }
    html.close("label");
    control(field);
    remarks(field, field.hint());
    html.close("div");
  }

  private void control(Field.Text field) {
    html.begin(field.multiline() ? "textarea" : "input")
        .attributeIf(!field.multiline(), "type", "text")
        .attributeIf(field.multiline(), "rows", "3")
        .attribute("id", id(field))
        .attribute("name", HtmlRenderer.FIELD_PREFIX + field.id())
        .attribute("dir", "auto")
        .attributeIf(!field.placeholder().isEmpty(), "placeholder", field.placeholder())
        .attributeIf(field.required(), "required", "")
        .attribute("data-max", Integer.toString(field.maxLength()))
        .attributeIf(field.count() > 0, "data-count", Integer.toString(field.count()))
        // Words that are counted against a note's limit are a draft, so they are reviewed while being typed.
        .attributeIf(field.count() > 0 && field.multiline(), "data-review", "");
    described(field, field.hint());
    html.attributeIf(!field.multiline(), "value", field.value()).end();
    if (field.multiline()) {
      // The first line feed after the tag is not part of the text.
      html.line().text(field.value()).close("textarea");
    }
  }

  private void choice(Field.Choice field) {
    html.begin("fieldset").attribute("class", "field choice").attribute("role", "radiogroup");
    described(field, field.hint());
    html.end().element("legend", field.label()).open("div", "class", "options");
    for (Field.Option option : field.options()) {
      html.open("label")
          .begin("input")
          .attribute("type", "radio")
          .attribute("name", HtmlRenderer.FIELD_PREFIX + field.id())
          .attribute("value", option.id())
          .attributeIf(option.id().equals(field.value()), "checked", "")
          .end()
          .element("span", option.label())
          .close("label");
    }
    html.close("div");
    remarks(field, field.hint());
    html.close("fieldset");
  }

  private void described(Field field, String hint) {
    boolean hinted = !hint.isEmpty();
    boolean wrong = !problems(field).isEmpty();
    String by = Stream.concat(wrong ? Stream.of(id(field) + "-problem") : Stream.empty(),
        hinted ? Stream.of(id(field) + "-hint") : Stream.empty()).collect(Collectors.joining(" "));
    html.attributeIf(wrong, "aria-invalid", "true").attributeIf(!by.isEmpty(), "aria-describedby", by);
  }

  private void remarks(Field field, String hint) {
    String problem = problems(field);
    if (!problem.isEmpty()) {
      html.element("p", problem, "class", "problem", "id", id(field) + "-problem");
    }
    if (!hint.isEmpty()) {
      html.element("p", hint, "class", "hint", "id", id(field) + "-hint");
    }
  }

  private String problems(Field field) {
    return form.problems()
        .stream()
        .filter(problem -> problem.field().equals(field.id()))
        .map(FieldProblem::text)
        .collect(Collectors.joining(" "));
  }

  private String id(Field field) {
    return "f-" + act + "-" + field.id();
  }
}
