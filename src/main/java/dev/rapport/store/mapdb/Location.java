package dev.rapport.store.mapdb;

/// Where an entry stands in the journal, in one number for the index: 40 bits for the offset (half a tebibyte), 24 for the length.
record Location(long offset, int length) {
  private static final int LENGTH_BITS = 24;

  static Location of(long packed) {
    return new Location(packed >>> LENGTH_BITS, (int) packed & ((1 << LENGTH_BITS) - 1));
  }

  long packed() {
    return (offset << LENGTH_BITS) | length;
  }
}
