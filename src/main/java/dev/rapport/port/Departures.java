package dev.rapport.port;

import dev.rapport.coaching.WorkspaceRef;
import java.time.Instant;
import java.util.Map;

/// The workspaces that have taken Rapport away, until everything of theirs is deleted. Every change is durable before it
/// returns. Safe for use by many threads.
public interface Departures {
  /// Notes that a workspace has left. If that is known already, the first time stays.
  ///
  /// @throws NotSavedException when it could not be written, like every changing method here; nothing is changed then
  void left(WorkspaceRef workspace, Instant at);

  /// It is here again, and nothing is to be deleted.
  void cameBack(WorkspaceRef workspace);

  /// Those that have left, and since when.
  Map<WorkspaceRef, Instant> away();

  /// Deletes everything that belongs to a workspace, its members and its channels, the note that it left included, and
  /// returns when that is done. It may be done in part when it fails, and is safe to be done again.
  void erase(WorkspaceRef workspace);
}
