package dev.rapport.coaching.script;

import dev.rapport.coaching.Relationship;
import java.util.Set;

/// One question of a walk.
///
/// @param when the relationships it is asked for
/// @param label the question, often the start of a sentence that the member ends
/// @param hint one sentence of help, or empty
/// @param placeholder an example of a good answer, or empty
/// @param maxLength in code points
public record Question(Subject subject, Set<Relationship> when, String label, String hint, String placeholder,
    boolean required, boolean multiline, int maxLength) {
  public Question {
    when = Set.copyOf(when);
  }
}
