package dev.rapport.coaching;

import java.util.Locale;

/// The member's LinkedIn account, which decides how long a note may be and how many there are.
/// Figures: LinkedIn Help a550555 and vendors' pages, 2025-26; they change, so they stand only here.
public enum Account {
  FREE(200), PREMIUM(300);

  /// Notes that a free account may send in a month.
  public static final int FREE_NOTES_A_MONTH = 5;

  private final int noteLimit;

  Account(int noteLimit) {
    this.noteLimit = noteLimit;
  }

  /// The longest note, in Unicode code points.
  public int noteLimit() {
    return noteLimit;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException for any other text
  public static Account parse(String id) {
    for (Account account : values()) {
      if (account.id().equals(id)) {
        return account;
      }
    }
    throw new IllegalArgumentException("'" + id + "' is no account: free or premium");
  }
}
