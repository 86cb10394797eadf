package dev.rapport.coaching.reading;

/// What a clause was found to hold that bears on the two people.
enum Tie {
  YOU, ME, WE, SHARED, COMMON, ARTEFACT, WITNESS, TOPIC, ATTRIBUTE, EVENT, TIME, NEWS, NAME,
  /// What was made is spoken of as known: "the chapter on silence".
  KNOWN,
  /// The reader is named in a phrase that says nothing: "came across your profile".
  ADDRESSED,
  /// Something is said to be somebody's: "Monzo's approach".
  THEIRS,
  /// Something uncommon is said to be the reader's: "your test pyramid".
  YOURS,
  /// How the two know each other is said: "you were my tutor at …".
  RELATED,
  /// What one of the two did, or has of the other, is told: "you lent me a charger".
  DEED,
  /// Words stand in quotation marks.
  QUOTED,
  /// Somebody named pointed the writer to the reader.
  REFERRED,
  /// Only asked, not said: "do you outsource your payroll?"
  ASKED
}
