package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Weighs the signs of one message.
///
/// One strong sign of a scam decides, because a missed one costs most. Otherwise the signs of each side add up, and a
/// real reason is weighed against them: to call an honest stranger a criminal is worse still.
final class Scales {
  private static final int ENOUGH = Strength.STRONG.points();
  private static final int SOMETHING = Strength.MEDIUM.points();

  private final List<SignTriager.Found> found;
  private final boolean vouched;

  Scales(List<SignTriager.Found> found) {
    this.found = found;
    this.vouched = points(MessageClass.GENUINE) >= ENOUGH && of(MessageClass.GENUINE).anyMatch(KnownSign::vouches);
  }

  MessageClass verdict() {
    int scam = points(MessageClass.SCAM);
    int pitch = points(MessageClass.PITCH);
    int genuine = points(MessageClass.GENUINE);
    int generic = points(MessageClass.GENERIC);
    if (decided() || (scam >= ENOUGH && !vouched && scam >= pitch)) {
      return MessageClass.SCAM;
    }
    if (scam > SOMETHING && scam >= pitch && scam > genuine && !vouched) {
      return MessageClass.SCAM;
    }
    if (pitch >= SOMETHING && pitch > genuine) {
      return MessageClass.PITCH;
    }
    return genuine >= SOMETHING && genuine > generic ? MessageClass.GENUINE : MessageClass.GENERIC;
  }

  private boolean decided() {
    return of(MessageClass.SCAM).anyMatch(sign -> sign.strength() == Strength.STRONG && !(vouched && sign.yields()));
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
