package dev.rapport.settings;

/// A token or key. It can be used and not be printed.
public record Secret(String value) {
  @Override
  public String toString() {
    return "(secret)";
  }
}
