package dev.rapport.coaching.review;

import java.util.List;
import java.util.Optional;

/// What would mend a finding. `{recipient}` becomes the reader's name or "them", `{quote}` the words it is about,
/// `{limit}` the longest length and `{over}` by how much the text exceeds it.
///
/// @param met for a reader the writer has met, where that helps
/// @param neverMet for a reader the writer has never met, where that helps
public record Advice(String any, Optional<String> met, Optional<String> neverMet) {
  /// What every advice may hold between braces.
  public static final List<String> PLACEHOLDERS = List.of("recipient", "quote", "limit", "over");

  /// @param called how the reader is called; empty when nobody said
  String given(ReviewRequest request, String called, String quote, int limit, int length) {
    String chosen = switch (request.met()) {
      case MET -> met.orElse(any);
      case NEVER_MET -> neverMet.orElse(any);
      case UNKNOWN -> any;
    };
    String recipient = called.isEmpty() ? "them" : called;
    return chosen.replace("{limit}", String.valueOf(limit))
        .replace("{over}", String.valueOf(Math.max(0, length - limit)))
        .replace("{recipient}", recipient)
        .replace("{quote}", quote);
  }
}
