package dev.rapport.message;

import java.util.List;

/// Questions that are answered together.
///
/// @param token comes back with the values when the form is sent
/// @param problems what was wrong with the last answers, by field id; a problem is our words
/// @param others further ways on, such as back and cancel; what stands in the fields comes with them too
public record Form(Token token, String title, List<Element> intro, List<Field> fields, List<FieldProblem> problems,
    String submit, List<Action> others) {
  public Form {
    intro = List.copyOf(intro);
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
    others = List.copyOf(others);
  }

  /// Why the answer to one field cannot be taken, and what would do.
  public record FieldProblem(String field, String text) {}
}
