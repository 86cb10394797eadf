package dev.rapport.teams.render;

/// What Teams takes, each with where it is said.
public final class CardLimits {
  /// learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference: bots send up to 1.5.
  public static final String VERSION = "1.5";
  /// Same page: a card has at most 28 KB.
  public static final int BYTES = 28 * 1024;
  /// Same page and the store's guidelines: six buttons; what is more hides behind three dots.
  public static final int ACTIONS = 6;
  /// The toast and the list of chats show a line or two.
  static final int SUMMARY = 200;
  /// What a client shows that cannot show the card; part of the card's size.
  static final int FALLBACK = 4000;
  /// Longer lists fold up.
  static final int EXPANDED_CHOICES = 6;
  /// One line of a list to choose from.
  static final int CHOICE = 80;

  private CardLimits() {}
}
