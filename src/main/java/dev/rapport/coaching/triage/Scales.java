package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Weighs the signs of one message.
///
/// One strong sign of a scam decides, whatever else is said, because praise costs a swindler nothing. Otherwise the signs
/// of each side add up, and what the reader can check weighs against them: to call an honest stranger a criminal is
/// worse still.
final class Scales {
  private static final int ENOUGH = Strength.STRONG.points();
  private static final int SOMETHING = Strength.MEDIUM.points();

  private final List<SignTriager.Found> found;
  private final boolean believable;

  Scales(List<SignTriager.Found> found) {
    this.found = found;
    this.believable = points(MessageClass.GENUINE) >= ENOUGH
        && of(MessageClass.GENUINE).anyMatch(sign -> sign.checkable() || !sign.praises());
  }

  MessageClass verdict() {
    int pitch = points(MessageClass.PITCH);
    int genuine = points(MessageClass.GENUINE);
    if (decided() || (!believable && suspected(pitch, earnest()))) {
      return MessageClass.SCAM;
    }
    if (pitch >= SOMETHING && pitch > (has(MessageClass.PITCH, Strength.STRONG) ? earnest() : genuine)) {
      return MessageClass.PITCH;
    }
    boolean particular = genuine >= SOMETHING || (genuine > Strength.WEAK.points() && genuine > pitch);
    // A courtesy that stands in any invitation takes nothing from a place or a person that they share.
    int courtesy = of(MessageClass.GENUINE).anyMatch(KnownSign::checkable) ? 0 : points(MessageClass.GENERIC);
    return particular && genuine > courtesy ? MessageClass.GENUINE : MessageClass.GENERIC;
  }

  // One sign that is not strong may be chance; two, or three weak ones in as many places, are not.
  private boolean suspected(int pitch, int genuine) {
    int scam = points(MessageClass.SCAM);
    long medium = of(MessageClass.SCAM).filter(sign -> sign.strength() != Strength.WEAK).count();
    boolean several = scam > SOMETHING || (scam == SOMETHING && medium == 0);
    int praise = points(MessageClass.GENUINE, KnownSign::praises);
    // Praise, and then an ask, and nothing else: that is how they write now.
    if (praise > Strength.WEAK.points() && praise == points(MessageClass.GENUINE)
        && of(MessageClass.SCAM).anyMatch(KnownSign::asks)) {
      return scam >= pitch;
    }
    return scam >= ENOUGH && medium > 1 || several && scam >= pitch && scam > genuine;
  }

  private boolean decided() {
    return has(MessageClass.SCAM, Strength.STRONG);
  }

  // However much praise comes before a plain offer or an odd ask, it is praise.
  private int earnest() {
    int praise = points(MessageClass.GENUINE, KnownSign::praises);
    return points(MessageClass.GENUINE) - praise + Math.min(praise, SOMETHING);
  }

  private boolean has(MessageClass side, Strength strength) {
    return of(side).anyMatch(sign -> sign.strength() == strength);
  }

  private Stream<KnownSign> of(MessageClass side) {
    return found.stream().map(SignTriager.Found::sign).filter(sign -> sign.pointsTo() == side);
  }

  // The same words count once, whatever signs they bear, as the heaviest of them; for a scam also words that overlap.
  private int points(MessageClass side) {
    return points(side, sign -> sign.pointsTo() == side);
  }

  private int points(MessageClass side, Predicate<KnownSign> wanted) {
    List<SignTriager.Found> heaviestFirst = found.stream()
        .filter(one -> wanted.test(one.sign()))
        .sorted(Comparator.comparing((SignTriager.Found one) -> one.sign().strength()).reversed())
        .toList();
    List<Span> counted = new ArrayList<>();
    int points = 0;
    for (SignTriager.Found one : heaviestFirst) {
      boolean said = counted.stream()
          .anyMatch(side == MessageClass.SCAM ? one.span()::overlaps : one.span()::equals);
      if (!said) {
        counted.add(one.span());
        points += one.sign().strength().points();
      }
    }
    return points;
  }
}
