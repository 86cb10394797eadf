package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.script.Question;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks whether the questions of a relationship are answered in a way that can be worked with.
record AnswerCheck(Script script) {
  /// @param given the answers as they came, since what is not an option leaves the earlier answer
  List<AnswerProblem> problems(InviteAnswers answers, Relationship relationship, Map<Subject, String> given) {
    List<AnswerProblem> problems = script.questions(relationship)
        .stream()
        .flatMap(question -> problem(question, answers, given).stream())
        .toList();
    return problems.isEmpty() && PhrasebookDrafter.needsOccasion(answers.brief())
        ? List.of(new AnswerProblem(Subject.CONTEXT, AnswerProblem.Kind.SAYS_NOTHING))
        : problems;
  }

  private static Optional<AnswerProblem> problem(Question question, InviteAnswers answers, Map<Subject, String> given) {
    String answer = answers.on(question.subject());
    if (question.subject() == Subject.ACCOUNT && given.containsKey(Subject.ACCOUNT)
        && !InviteAnswers.isAccount(given.get(Subject.ACCOUNT).strip())) {
      return Optional.of(new AnswerProblem(Subject.ACCOUNT, AnswerProblem.Kind.NOT_AN_OPTION));
    }
    if (question.required() && answer.isBlank()) {
      return Optional.of(new AnswerProblem(question.subject(), AnswerProblem.Kind.MISSING));
    }
    if (length(answer) > question.maxLength()) {
      return Optional.of(new AnswerProblem(question.subject(), AnswerProblem.Kind.TOO_LONG));
    }
    return Optional.empty();
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
