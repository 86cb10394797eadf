package dev.rapport.present;

import java.util.List;

/// A sentence of the coach's own, by meaning. Each file of wording has one list of them.
public interface Wording {
  /// The name in the file, such as `waiting-title`.
  String key();

  /// What the wording may name in braces.
  List<String> holes();
}
