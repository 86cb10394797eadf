package dev.rapport.port;

import dev.rapport.engagement.RunKey;
import java.util.List;
import java.util.Optional;

/// Who sends what, once. Whatever starts a job, however often and on however many machines, the ledger lets one through.
/// Safe for use by many threads.
public interface RunLedger {
  /// Saves a claimed run durably, with what it sends, unless a run with this key was ever claimed before.
  ///
  /// @return true for one caller, once ever
  /// @throws NotSavedException when it could not be written; it is not claimed then
  boolean claim(Run run);

  /// Puts a run in the place of what it was before, durably, if it is still that.
  ///
  /// @return whether it was; of several callers with the same `from`, true for one
  /// @throws NotSavedException when it could not be written; nothing is changed then
  boolean advance(Run from, Run to);

  Optional<Run> find(RunKey key);

  /// All that are claimed at present: under way, or left behind by a process that ended.
  List<Run> claimed();
}
