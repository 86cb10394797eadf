package dev.rapport.coaching.drafting;

import java.util.Locale;

/// What kind of words a member gave, which decides the frame that they fit into.
public enum Shape {
  /// "at KubeCon in Paris", after "we met".
  MET,
  /// "on the billing migration", after "we worked together".
  WORKED,
  /// "since 2019", after "we have worked together".
  WORKED_SINCE,
  /// "at Stanford, class of 2012", after "we studied together".
  STUDIED,
  /// "from the climbing gym", after "we know each other".
  KNOWN,
  /// "since kindergarten", after "we have known each other".
  KNOWN_SINCE,
  /// Something the recipient made: "your talk on flaky tests".
  WORK,
  /// Any other thing: "your background in climate tech".
  THING,
  /// What to talk about: "mentoring and data platforms".
  TOPIC,
  /// "learn how you run on-call".
  TO_DO,
  /// "sharing what we learned".
  DOING,
  /// "your opinion on pricing".
  WISH,
  /// "how you run on-call".
  WONDER,
  /// "we can compare notes", after "so that".
  PURPOSE,
  /// "for advice on pricing", after "connect".
  PLACE,
  /// A whole sentence about the recipient: "you maintain pandas".
  ABOUT_YOU,
  /// Any other whole sentence.
  STATEMENT,
  /// A sentence that stands best without any frame, such as a question or one in another language.
  ALONE,
  /// Words that fit no grammar; they follow a colon.
  QUOTED,
  /// Nothing was said, and the relationship alone speaks.
  NOTHING;

  /// The name in content, such as `to-do`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
