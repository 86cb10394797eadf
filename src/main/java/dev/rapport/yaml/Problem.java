package dev.rapport.yaml;

/// One mistake in a file, for the person who wrote it.
///
/// @param line counted from 1; 0 where the whole file is meant
public record Problem(String file, int line, String message) {
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
  }
}
