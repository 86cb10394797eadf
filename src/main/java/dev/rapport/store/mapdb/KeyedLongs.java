package dev.rapport.store.mapdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Many 128-bit keys with a value each, in 24 bytes of heap apiece, that are sorted once.
final class KeyedLongs {
  // So many fit beside 40 bits of the key in one number that is sorted.
  static final int MOST = 1 << 24;
  private static final int BLOCK = 1 << 12;

  private final List<long[]> blocks = new ArrayList<>();
  private int size;

  void add(UUID key, long value) {
    if (size % BLOCK == 0) {
      blocks.add(new long[3 * BLOCK]);
    }
    int at = 3 * (size % BLOCK);
    long[] block = blocks.getLast();
    block[at] = key.getMostSignificantBits();
    block[at + 1] = key.getLeastSignificantBits();
    block[at + 2] = value;
    size++;
  }

  int size() {
    return size;
  }

  UUID key(int index) {
    return new UUID(number(index, 0), number(index, 1));
  }

  long value(int index) {
    return number(index, 2);
  }

  private long number(int index, int column) {
    return blocks.get(index / BLOCK)[3 * (index % BLOCK) + column];
  }

  /// The indexes in the order of their keys; of equal keys, in the order in which they were added.
  int[] sorted() {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (number(i, 0) & -MOST) | i;
    }
    Arrays.sort(order);
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) order[i] & (MOST - 1);
    }
    for (int from = 0, to = 1; to <= size; to++) {
      if (to == size || (order[to] & -MOST) != (order[from] & -MOST)) {
        sortExactly(sorted, from, to);
        from = to;
      }
    }
    return sorted;
  }

  /// Sorts a stretch in which the first 40 bits are the same, so that the rest of the key decides.
  private void sortExactly(int[] sorted, int from, int to) {
    if (to - from == 2) {
      // What is there twice, most often: sorting a stream takes far longer.
      if (key(sorted[from]).compareTo(key(sorted[from + 1])) > 0) {
        int first = sorted[from];
        sorted[from] = sorted[from + 1];
        sorted[from + 1] = first;
      }
    } else if (to - from > 2) {
      int[] exact = Arrays.stream(sorted, from, to)
          .boxed()
          .sorted(Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder()))
          .mapToInt(Integer::intValue)
          .toArray();
      System.arraycopy(exact, 0, sorted, from, exact.length);
    }
  }
}
