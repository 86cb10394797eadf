package dev.rapport.message;

/// A stretch of text within a line. Only [Text] and [Strong] are our wording; [Member] holds what somebody typed,
/// and a renderer escapes it or shows it as plain text, never as markup.
public sealed interface Span {
  String text();

  record Text(String text) implements Span {}

  record Strong(String text) implements Span {}

  record Member(String text) implements Span {}
}
