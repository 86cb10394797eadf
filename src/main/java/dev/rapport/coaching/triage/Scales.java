package dev.rapport.coaching.triage;

import java.util.List;
import java.util.stream.Stream;

/// Weighs the signs of one message against each other.
///
/// A scam is decided first, because a missed one costs most; but a message that is tied to the reader and only hints at
/// one keeps the benefit of the doubt, because to call an honest stranger a criminal is worse.
final class Scales {
  private static final int DECIDES = Strength.STRONG.points();
  private static final int DOUBT = Strength.MEDIUM.points();
  private final List<KnownSign> signs;
  private final int reason;
  private final boolean vouched;

  Scales(List<KnownSign> signs) {
    this.signs = signs;
    this.reason = of(MessageClass.GENUINE).mapToInt(sign -> sign.strength().points()).sum();
    this.vouched = reason >= DECIDES && of(MessageClass.GENUINE).anyMatch(KnownSign::vouches);
  }

  private Stream<KnownSign> of(MessageClass side) {
    return signs.stream().filter(sign -> sign.pointsTo() == side);
  }

  MessageClass verdict() {
    if (decided(MessageClass.SCAM)) {
      return MessageClass.SCAM;
    }
    if (decided(MessageClass.PITCH)) {
      return MessageClass.PITCH;
    }
    return reason >= Strength.MEDIUM.points() ? MessageClass.GENUINE : MessageClass.GENERIC;
  }

  private boolean decided(MessageClass side) {
    if (of(side).anyMatch(sign -> sign.strength() == Strength.STRONG && !(vouched && sign.yields()))) {
      return true;
    }
    int hints = of(side).mapToInt(sign -> Math.min(sign.strength().points(), Strength.MEDIUM.points())).sum();
    return hints - (vouched ? DOUBT : 0) >= DECIDES;
  }
}
