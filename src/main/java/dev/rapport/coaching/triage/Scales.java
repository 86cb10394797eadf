package dev.rapport.coaching.triage;

import java.util.List;

/// Weighs the signs of one message against each other.
///
/// A scam is decided first, because a missed one costs most; but a message with a good reason that only hints at one
/// keeps the benefit of the doubt, because to call an honest stranger a criminal is worse.
final class Scales {
  private static final int DECIDES = Strength.STRONG.points();
  private final List<KnownSign> signs;
  private final int reason;

  Scales(List<KnownSign> signs) {
    this.signs = signs;
    this.reason = signs.stream().filter(sign -> sign.pointsTo() == MessageClass.GENUINE)
        .mapToInt(sign -> sign.strength().points()).sum();
  }

  MessageClass verdict() {
    boolean good = reason >= DECIDES;
    if (against(MessageClass.SCAM, good) >= DECIDES) {
      return MessageClass.SCAM;
    }
    if (against(MessageClass.PITCH, good) >= DECIDES) {
      return MessageClass.PITCH;
    }
    return reason >= Strength.MEDIUM.points() ? MessageClass.GENUINE : MessageClass.GENERIC;
  }

  private int against(MessageClass side, boolean good) {
    int strong = 0;
    int others = 0;
    for (KnownSign sign : signs) {
      if (sign.pointsTo() == side) {
        boolean decides = sign.strength() == Strength.STRONG && !(good && sign.yields());
        strong += decides ? DECIDES : 0;
        others += decides ? 0 : Math.min(sign.strength().points(), Strength.MEDIUM.points());
      }
    }
    return strong > 0 ? strong + others : others - (good ? Strength.MEDIUM.points() : 0);
  }
}
