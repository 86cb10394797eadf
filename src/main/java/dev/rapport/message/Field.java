package dev.rapport.message;

import java.util.List;

/// One input of a form.
public sealed interface Field {
  /// The name under which the value comes back.
  String id();

  String label();

  /// Free text.
  ///
  /// @param hint one sentence below the field, or empty
  /// @param placeholder an example, or empty
  /// @param value what stands in it at first
  /// @param maxLength in code points; a longer text is asked about, not cut
  /// @param count what the length is counted against while typing, or 0 for no counter
  record Text(String id, String label, String hint, String placeholder, String value, boolean required,
      boolean multiline,
      int maxLength, int count) implements Field {}

  /// One of a few.
  ///
  /// @param value the id of the chosen option, or empty
  record Choice(String id, String label, String hint, List<Option> options, String value) implements Field {
    public Choice {
      options = List.copyOf(options);
    }
  }

  record Option(String id, String label) {}
}
