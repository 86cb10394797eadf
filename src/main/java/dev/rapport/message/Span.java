package dev.rapport.message;

/// A stretch of text within a line. [Text], [Strong] and [Channel] are our wording; [Member] holds what somebody typed,
/// and a renderer escapes it or shows it as plain text, never as markup.
public sealed interface Span {
  String text();

  record Text(String text) implements Span {}

  record Strong(String text) implements Span {}

  record Member(String text) implements Span {}

  /// A channel, shown by its name where the platform knows it by its id.
  ///
  /// @param text what is said where the platform doesn't, such as "your channel"
  record Channel(String id, String text) implements Span {}
}
