package dev.rapport.yaml;

import java.util.List;
import java.util.stream.Collectors;

/// Settings or content with mistakes in it. The message lists every one.
public final class InvalidFilesException extends RuntimeException {
  private final transient List<Problem> problems;

  public InvalidFilesException(List<Problem> problems) {
    super(report(problems));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String report(List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n", count + ":\n", ""));
  }
}
