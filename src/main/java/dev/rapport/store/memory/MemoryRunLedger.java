package dev.rapport.store.memory;

import dev.rapport.engagement.RunKey;
import dev.rapport.port.Run;
import dev.rapport.port.RunLedger;
import dev.rapport.port.RunState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A ledger in memory.
public final class MemoryRunLedger implements RunLedger {
  private final Map<RunKey, Run> runs = new ConcurrentHashMap<>();

  @Override
  public boolean claim(Run run) {
    return runs.putIfAbsent(run.key(), run) == null;
  }

  @Override
  public boolean advance(Run from, Run to) {
    return runs.replace(from.key(), from, to);
  }

  @Override
  public Optional<Run> find(RunKey key) {
    return Optional.ofNullable(runs.get(key));
  }

  @Override
  public List<Run> claimed() {
    return runs.values().stream().filter(run -> run.state() instanceof RunState.Claimed).toList();
  }
}
