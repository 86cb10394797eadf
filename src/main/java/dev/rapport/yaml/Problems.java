package dev.rapport.yaml;

import java.util.ArrayList;
import java.util.List;

/// Collects every mistake, so that all are told at once. Not safe for use by several threads.
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String file, int line, String message) {
    found.add(new Problem(file, line, message));
  }

  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  /// These and others, as new ones.
  public Problems and(Problems others) {
    Problems all = new Problems();
    all.addAll(this);
    all.addAll(others);
    return all;
  }

  public boolean none() {
    return found.isEmpty();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /// @throws InvalidFilesException with all problems, if there are any
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidFilesException(all());
    }
  }
}
