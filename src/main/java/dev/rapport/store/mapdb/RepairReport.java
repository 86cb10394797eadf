package dev.rapport.store.mapdb;

import java.nio.file.Path;
import java.util.List;

/// What a repair found and did.
public sealed interface RepairReport {
  /// Every frame is whole. Nothing was changed.
  record Whole(Path journal, long frames) implements RepairReport {}

  /// A new journal holds all that was whole; the file as it was found is kept beside it.
  ///
  /// @param original the copy of the damaged file
  /// @param frames how many were whole; each holds one turn, or what is left of it after a compaction
  /// @param lost what is not in the new journal, in the order of the file
  record Repaired(Path journal, Path original, long frames, List<Gap> lost) implements RepairReport {
    public Repaired {
      lost = List.copyOf(lost);
    }
  }

  /// Bytes in which no whole frame was found.
  ///
  /// @param interrupted whether they look like a write that a crash interrupted, of which nothing was acknowledged
  record Gap(long offset, long length, boolean interrupted) {}
}
