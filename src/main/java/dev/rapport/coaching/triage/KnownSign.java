package dev.rapport.coaching.triage;

import java.util.List;
import java.util.Optional;

/// One sign that the coach knows, as content describes it.
///
/// @param pointsTo what it speaks for
/// @param clues what must all be found
/// @param least how many different places of the one clue must be found
/// @param near how close together the clues must stand
/// @param unless what takes the sign back when it stands in the same sentence
/// @param unlessAnywhere what takes the sign back wherever it stands
/// @param topical whether the words may as well be the subject of somebody's work, and do not count then
/// @param asks whether it is about what the message wants, so that praise alone does not excuse it
/// @param vouches whether it ties the message to the reader, so that what its sentence says may be a reason
/// @param checkable whether it names what the reader can check: a place, a time or a person that they share
/// @param source where this is known from
/// @param examples the messages by which it tests itself
public record KnownSign(String id, MessageClass pointsTo, Strength strength, List<Clue> clues, int least, Near near,
    Optional<Clue> unless, Optional<Clue> unlessAnywhere, boolean topical, boolean asks, boolean vouches,
    boolean checkable, String reason, String advice,
    String source,
    List<Example> examples) {
  /// How close together clues must stand.
  public enum Near {
    SENTENCE, NEIGHBOURS, MESSAGE
  }

  /// A message that bears the sign, or does not although it might seem to.
  ///
  /// @param file where it stands
  /// @param line the line in it
  public record Example(boolean bearsIt, String text, String file, int line) {}

  public KnownSign {
    clues = List.copyOf(clues);
    examples = List.copyOf(examples);
  }

  /// Whether a reader of the verdict wants to know about it: weak signs for another verdict only confuse.
  boolean tells(MessageClass looksLike) {
    return pointsTo == looksLike || strength != Strength.WEAK;
  }

  /// Whether it speaks of the reader's work, which costs a swindler one look at a profile.
  boolean praises() {
    return pointsTo == MessageClass.GENUINE && (vouches && !checkable
        || clues.stream().flatMap(clue -> clue.marks().stream()).anyMatch(Mark::weighsFacts));
  }

  boolean readsReason() {
    return clues.stream().flatMap(clue -> clue.marks().stream()).anyMatch(Mark::needsReason);
  }
}
