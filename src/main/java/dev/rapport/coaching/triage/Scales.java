package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Weighs the signs of one message against each other.
///
/// A scam is decided first, because a missed one costs most; but a message that is tied to the reader and only hints at
/// one keeps the benefit of the doubt, because to call an honest stranger a criminal is worse.
final class Scales {
  private static final int DECIDES = Strength.STRONG.points();
  private static final int DOUBT = Strength.MEDIUM.points();
  private final List<SignTriager.Found> found;
  private final int reason;
  private final boolean vouched;
  private final boolean anchored;

  Scales(List<SignTriager.Found> found) {
    this.found = found;
    this.reason = of(MessageClass.GENUINE).mapToInt(sign -> sign.strength().points()).sum();
    this.anchored = of(MessageClass.GENUINE)
        .anyMatch(sign -> !sign.readsReason() && sign.strength() != Strength.WEAK);
    this.vouched = reason >= DECIDES && of(MessageClass.GENUINE).anyMatch(KnownSign::vouches);
  }

  private Stream<KnownSign> of(MessageClass side) {
    return found.stream().map(SignTriager.Found::sign).filter(sign -> sign.pointsTo() == side);
  }

  MessageClass verdict() {
    if (strong(MessageClass.SCAM) || hints(MessageClass.SCAM) - (vouched ? DOUBT : 0) >= DECIDES) {
      return MessageClass.SCAM;
    }
    // Who says little about the reader and a little about an offer came for the offer.
    int enough = vouched ? DECIDES : anchored ? DECIDES - 1 : DOUBT;
    if (strong(MessageClass.PITCH) || hints(MessageClass.PITCH) >= enough) {
      return MessageClass.PITCH;
    }
    return reason >= DOUBT ? MessageClass.GENUINE : MessageClass.GENERIC;
  }

  private boolean strong(MessageClass side) {
    return of(side).anyMatch(sign -> sign.strength() == Strength.STRONG && !(vouched && sign.yields()));
  }

  // The same words count once, whatever signs they bear.
  private int hints(MessageClass side) {
    Map<Span, Integer> points = new HashMap<>();
    for (SignTriager.Found one : found) {
      if (one.sign().pointsTo() == side) {
        points.merge(one.span(), Math.min(one.sign().strength().points(), DOUBT), Math::max);
      }
    }
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }
}
