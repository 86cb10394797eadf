package dev.rapport.store.mapdb;

/// When a journal is worth rewriting: when it has grown to `times` what was live in it after it was last rewritten or
/// opened, but never below `floor` bytes. So the cost of rewriting stays in proportion to what was written.
record CompactionRule(long floor, int times) {
  static final CompactionRule USUAL = new CompactionRule(32L << 20, 4);

  long next(long live) {
    return Math.max(floor, times * live);
  }
}
