package dev.rapport.coaching.script;

import dev.rapport.coaching.Relationship;
import java.util.List;

/// The questions of the invite walk, in the order they are asked.
///
/// @param version stored with each conversation; one begun with another version asks again, keeping the answers
public record Script(int version, List<Question> questions) {
  public Script {
    questions = List.copyOf(questions);
  }

  /// The questions that one relationship calls for.
  public List<Question> questions(Relationship relationship) {
    return questions.stream().filter(question -> question.when().contains(relationship)).toList();
  }
}
