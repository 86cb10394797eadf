package dev.rapport.message;

import dev.rapport.message.Form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A card or form as plain text: what a notification, a screen reader's summary and a transcript show. Nothing is
/// shortened or escaped; a platform that reads marks in plain text escapes the whole.
public final class PlainText {
  private static final String COPYABLE = "  |";
  private static final String ANSWER = "  >";
  private static final String NOTHING_YET = "____";

  private PlainText() {}

  /// Lines separated by `\n`, without one at the end.
  public static String of(Card card) {
    List<String> lines = new ArrayList<>();
    title(card.title(), lines::add);
    card.elements().forEach(element -> element(element, lines::add));
    return String.join("\n", lines);
  }

  /// Lines separated by `\n`, without one at the end. What stands in the fields is shown.
  public static String of(Form form) {
    List<String> lines = new ArrayList<>();
    title(form.title(), lines::add);
    form.intro().forEach(element -> element(element, lines::add));
    for (Field field : form.fields()) {
      field(field, lines::add);
      form.problems()
          .stream()
          .filter(problem -> problem.field().equals(field.id()))
          .map(FieldProblem::text)
          .forEach(problem -> lines.add("  ! " + problem));
    }
    List<String> buttons = new ArrayList<>(List.of(form.submit()));
    form.others().forEach(action -> buttons.add(action.label()));
    lines.add(buttons(buttons));
    return String.join("\n", lines);
  }

  /// The spans one after the other.
  public static String of(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private static void title(String title, Consumer<String> line) {
    if (!title.isEmpty()) {
      line.accept(title);
    }
  }

  private static void element(Element element, Consumer<String> line) {
    switch (element) {
      case Element.Paragraph(List<Span> spans) -> line.accept(of(spans));
      case Element.Note(List<Span> spans) -> line.accept(of(spans));
      case Element.Bullets(List<List<Span>> items) -> items.forEach(item -> line.accept("• " + of(item)));
      case Element.Copyable(String label, String text) -> copyable(label, text, line);
      case Element.FindingLine finding -> line.accept(finding(finding));
      case Element.Actions(List<Action> actions) -> line.accept(buttons(actions.stream().map(Action::label).toList()));
      case Element.Divider() -> line.accept("---");
    }
  }

  private static void copyable(String label, String text, Consumer<String> line) {
    title(label, line);
    quoted(COPYABLE, text, line);
  }

  private static String finding(Element.FindingLine finding) {
    String quote = finding.quote().isEmpty() ? "" : "“" + finding.quote() + "” – ";
    return finding.label() + ": " + quote + finding.advice();
  }

  private static void field(Field field, Consumer<String> line) {
    switch (field) {
      case Field.Text text -> text(text, line);
      case Field.Choice choice -> choice(choice, line);
    }
  }

  private static void text(Field.Text text, Consumer<String> line) {
    line.accept(text.required() ? text.label() : text.label() + " (optional)");
    quoted(ANSWER, text.value().isEmpty() ? NOTHING_YET : text.value(), line);
    if (text.value().isEmpty() && !text.placeholder().isEmpty()) {
      line.accept("  For example: " + text.placeholder());
    }
    hint(text.hint(), line);
  }

  private static void choice(Field.Choice choice, Consumer<String> line) {
    line.accept(choice.label());
    line.accept(choice.options()
        .stream()
        .map(option -> (option.id().equals(choice.value()) ? "(x) " : "( ) ") + option.label())
        .collect(Collectors.joining("  ", "  ", "")));
    hint(choice.hint(), line);
  }

  private static void hint(String hint, Consumer<String> line) {
    if (!hint.isEmpty()) {
      line.accept("  " + hint);
    }
  }

  private static String buttons(List<String> labels) {
    return labels.stream().map(label -> "[" + label + "]").collect(Collectors.joining(" "));
  }

  private static void quoted(String mark, String text, Consumer<String> line) {
    text.lines().forEach(each -> line.accept(each.isEmpty() ? mark : mark + " " + each));
  }
}
