package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Brief;

/// Writes drafts from a brief. Pure: the same brief and set give the same drafts. Safe to share between threads.
public interface Drafter {
  /// @param set 0 for the first set, then 1, 2, … for "another set"; wraps around when wording runs out
  /// @param shorter whether every draft should be as short as its facts allow
  Drafting draft(Brief brief, int set, boolean shorter);
}
