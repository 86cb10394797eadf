package dev.rapport.settings;

/// How many turns a minute are answered; 0 for any number.
///
/// @param member of one member
/// @param workspace of all members of a workspace together
public record PaceSettings(int member, int workspace) {
  public static final PaceSettings ANY = new PaceSettings(0, 0);

  // A person who presses as fast as they read makes ten.
  private static final int USUAL_MEMBER = 60;
  private static final int USUAL_WORKSPACE = 6_000;
  private static final int MOST = 1_000_000;

  static PaceSettings read(Section section) {
    int member = section.parsed("member", "RAPPORT_TURNS_MEMBER", PaceSettings::turns).orElse(USUAL_MEMBER);
    int workspace = section.parsed("workspace", "RAPPORT_TURNS_WORKSPACE", PaceSettings::turns)
        .orElse(USUAL_WORKSPACE);
    section.finish();
    return new PaceSettings(member, workspace);
  }

  private static int turns(String text) {
    if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > MOST) {
      throw new IllegalArgumentException(
          "should be a number of turns a minute, or 0 for any number, is '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
