package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Draft;
import java.util.List;

/// What became of a brief.
public sealed interface Drafting {
  /// Three drafts, one of each tone.
  record Drafted(List<Draft> drafts) implements Drafting {
    public Drafted {
      drafts = List.copyOf(drafts);
    }
  }

  /// The two never met and no reason was given: there is nothing honest to write yet.
  record NeedsReason() implements Drafting {}

  /// Even the parts that matter most do not fit together; the member decides what to shorten.
  ///
  /// @param over by how many code points the shortest honest draft is too long
  record DoesNotFit(int over) implements Drafting {}
}
