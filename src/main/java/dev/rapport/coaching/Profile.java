package dev.rapport.coaching;

/// What the coach remembers of a member between walks.
///
/// @param firstName how drafts are signed, or empty
public record Profile(String firstName, Account account) {
  /// A member nobody has told the coach anything about.
  public static final Profile UNKNOWN = new Profile("", Account.FREE);
}
