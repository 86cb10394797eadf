package dev.rapport.engagement;

import java.util.List;

/// How this week compares with the four before it.
public enum Trend {
  /// Too little to say anything: fewer than five weeks with something in them, or fewer than five cases in all.
  TOO_EARLY, MORE, ALIKE, FEWER;

  static final int WEEKS_BEFORE = 4;

  // A difference that one busy day makes is none.
  private static final double NOTABLE = 0.25;
  private static final double LEAST = 2;

  /// @param before only weeks of which the number is known
  public static Trend of(int now, List<Integer> before) {
    int sum = before.stream().mapToInt(Integer::intValue).sum();
    if (before.size() < WEEKS_BEFORE || sum + now < Rate.FEWEST) {
      return TOO_EARLY;
    }
    double usual = (double) sum / before.size();
    double notable = Math.max(LEAST, usual * NOTABLE);
    if (now - usual >= notable) {
      return MORE;
    }
    return usual - now >= notable ? FEWER : ALIKE;
  }
}
