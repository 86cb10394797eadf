package dev.rapport.engagement;

import dev.rapport.coaching.ChannelRef;

/// Where a prompt stands on a channel's ring. It depends on nothing but the two names.
record RingPlace(long hash, String prompt) implements Comparable<RingPlace> {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  static RingPlace of(ChannelRef channel, String prompt) {
    return new RingPlace(hash(channel + "/" + prompt), prompt);
  }

  /// FNV-1a, then stirred, because names that differ only at their end would otherwise stand side by side.
  static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  @Override
  public int compareTo(RingPlace other) {
    int byHash = Long.compare(hash, other.hash);
    return byHash != 0 ? byHash : prompt.compareTo(other.prompt);
  }
}
