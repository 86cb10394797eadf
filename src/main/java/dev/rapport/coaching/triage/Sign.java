package dev.rapport.coaching.triage;

/// One thing in a message that tells what it is.
///
/// @param id the stable kebab-case id of the sign
/// @param pointsTo what it speaks for; [MessageClass#GENUINE] for a real reason
/// @param quote the words that tell, exactly as they stand
/// @param reason why they tell
/// @param advice what to do about them
public record Sign(String id, MessageClass pointsTo, Strength strength, String quote, String reason, String advice) {
  boolean warnsStrongly() {
    return pointsTo == MessageClass.SCAM && strength == Strength.STRONG;
  }
}
