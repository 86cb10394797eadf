package dev.rapport.coaching.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which word stands behind a spelling. There are some hundred thousand spellings, so that they are kept as numbers of 64
/// bits instead of texts: making and keeping those was a tenth of a start. Two spellings that share a number would be
/// taken for one word; among so few that is not to be expected.
final class SlipTable {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] spellings;
  // From 1; 0 is a free place.
  private final int[] meant;
  private final List<String> words = new ArrayList<>();

  /// @param most spellings that will be put
  SlipTable(int most) {
    int places = Integer.highestOneBit(Math.max(most, 1)) << 2;
    spellings = new long[places];
    meant = new int[places];
  }

  /// What was put first under a spelling stays.
  void put(String spelling, String word) {
    put(number(spelling, spelling.length()), index(word));
  }

  /// Puts the word under every spelling that lacks one letter of this one, the first letter excepted.
  void putWithoutOne(String spelling, String word) {
    int index = index(word);
    for (int i = 1; i < spelling.length(); i++) {
      put(number(spelling, i), index);
    }
  }

  @Nullable
  String get(String spelling) {
    return get(number(spelling, spelling.length()));
  }

  /// What stands under a spelling without one letter.
  @Nullable
  String getWithout(String spelling, int letter) {
    return get(number(spelling, letter));
  }

  private int index(String word) {
    words.add(word);
    return words.size();
  }

  private void put(long number, int index) {
    int place = place(number);
    if (meant[place] == 0) {
      spellings[place] = number;
      meant[place] = index;
    }
  }

  @Nullable
  private String get(long number) {
    int index = meant[place(number)];
    return index == 0 ? null : words.get(index - 1);
  }

  // Where it stands, or the free place where it would.
  private int place(long number) {
    int place = (int) (number >>> 32) & (meant.length - 1);
    while (meant[place] != 0 && spellings[place] != number) {
      place = (place + 1) & (meant.length - 1);
    }
    return place;
  }

  private static long number(String spelling, int without) {
    long number = 0;
    for (int i = 0; i < spelling.length(); i++) {
      if (i != without) {
        number = (number ^ spelling.charAt(i)) * FACTOR;
        number ^= number >>> 29;
      }
    }
    return number * FACTOR;
  }
}
