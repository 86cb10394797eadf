package dev.rapport.service;

import dev.rapport.engagement.RunKey;
import dev.rapport.port.NotSavedException;
import dev.rapport.port.Run;
import dev.rapport.port.RunLedger;
import dev.rapport.store.memory.MemoryRunLedger;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// A ledger on a disk that may be full.
record FullLedger(AtomicBoolean full, RunLedger memory) implements RunLedger {
  FullLedger(AtomicBoolean full) {
    this(full, new MemoryRunLedger());
  }

  @Override
  public boolean claim(Run run) {
    if (full.get()) {
      throw new NotSavedException("the disk is full", new IOException());
    }
    return memory.claim(run);
  }

  @Override
  public boolean advance(Run from, Run to) {
    return memory.advance(from, to);
  }

  @Override
  public Optional<Run> find(RunKey key) {
    return memory.find(key);
  }

  @Override
  public List<Run> claimed() {
    return memory.claimed();
  }
}
