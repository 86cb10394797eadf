package dev.rapport.bench;

import java.util.Arrays;

/// How long requests took. Not safe for use by several threads.
final class Latencies {
  private long[] nanos = new long[1 << 14];
  private int count;

  void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = took;
  }

  void addAll(Latencies others) {
    int whole = count + others.count;
    nanos = Arrays.copyOf(nanos, Math.max(whole, nanos.length));
    System.arraycopy(others.nanos, 0, nanos, count, others.count);
    count = whole;
  }

  int count() {
    return count;
  }

  double millis(double quantile) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, count * quantile)] / 1e6;
  }
}
