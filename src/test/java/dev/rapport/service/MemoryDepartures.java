package dev.rapport.service;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.port.Departures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Departures in memory, and what was erased.
public final class MemoryDepartures implements Departures {
  final Map<WorkspaceRef, Instant> away = new HashMap<>();
  final List<WorkspaceRef> erased = new ArrayList<>();

  @Override
  public void left(WorkspaceRef workspace, Instant at) {
    away.putIfAbsent(workspace, at);
  }

  @Override
  public void cameBack(WorkspaceRef workspace) {
    away.remove(workspace);
  }

  @Override
  public Map<WorkspaceRef, Instant> away() {
    return Map.copyOf(away);
  }

  @Override
  public void erase(WorkspaceRef workspace) {
    erased.add(workspace);
    away.remove(workspace);
  }
}
