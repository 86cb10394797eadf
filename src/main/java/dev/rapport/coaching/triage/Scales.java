package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Weighs the signs of one message, and how its words lean.
///
/// One strong sign of a scam decides, because a missed one costs most. Otherwise everything adds up on its side; but
/// nothing is called a scam by its wording alone unless that is clear, and hardly ever when the message is tied to the
/// reader, because to call an honest stranger a criminal is worse.
final class Scales {
  private static final int GOOD = Strength.STRONG.points();
  /// What one point of a sign weighs beside the tenths of the wording.
  private static final double POINT = 2.5;
  /// By how many tenths a scam must lead that has no sign of its own.
  private static final double CLEAR = 22;
  /// The same for a message so short that its few words may lean by chance.
  private static final double CLEAR_IF_SHORT = 30;
  private static final int SHORT = 15;

  private final List<SignTriager.Found> found;
  private final Map<MessageClass, Integer> leaning;
  private final int words;
  private final boolean vouched;

  /// @param leaning how far the wording leans to each class, in tenths
  /// @param words how many words the message has
  Scales(List<SignTriager.Found> found, Map<MessageClass, Integer> leaning, int words) {
    this.found = found;
    this.leaning = leaning;
    this.words = words;
    this.vouched = points(MessageClass.GENUINE) >= GOOD && of(MessageClass.GENUINE).anyMatch(KnownSign::vouches);
  }

  MessageClass verdict() {
    if (decided(MessageClass.SCAM)) {
      return MessageClass.SCAM;
    }
    Map<MessageClass, Double> totals = new EnumMap<>(MessageClass.class);
    for (MessageClass side : MessageClass.values()) {
      totals.put(side, leaning.getOrDefault(side, 0) + POINT * points(side));
    }
    MessageClass heaviest = heaviest(totals);
    double scam = totals.getOrDefault(MessageClass.SCAM, 0.0);
    totals.remove(MessageClass.SCAM);
    MessageClass next = heaviest(totals);
    return heaviest == MessageClass.SCAM && !suspected(scam - totals.getOrDefault(next, 0.0)) ? next : heaviest;
  }

  private static MessageClass heaviest(Map<MessageClass, Double> totals) {
    return totals.entrySet()
        .stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(MessageClass.GENERIC);
  }

  private boolean suspected(double lead) {
    boolean signed = points(MessageClass.SCAM) >= Strength.MEDIUM.points();
    boolean clear = lead >= (words < SHORT ? CLEAR_IF_SHORT : CLEAR);
    return signed ? clear || !vouched : clear && !vouched;
  }

  private boolean decided(MessageClass side) {
    return of(side).anyMatch(sign -> sign.strength() == Strength.STRONG && !(vouched && sign.yields()));
  }

  private Stream<KnownSign> of(MessageClass side) {
    return found.stream().map(SignTriager.Found::sign).filter(sign -> sign.pointsTo() == side);
  }

  // The same words count once, whatever signs they bear.
  private int points(MessageClass side) {
    Map<Span, Integer> points = new HashMap<>();
    for (SignTriager.Found one : found) {
      if (one.sign().pointsTo() == side) {
        points.merge(one.span(), one.sign().strength().points(), Math::max);
      }
    }
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }
}
