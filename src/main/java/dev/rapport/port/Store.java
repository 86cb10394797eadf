package dev.rapport.port;

/// Everything that Rapport keeps, whichever engine keeps it. Safe for use by many threads.
public interface Store extends CoachStore {
  /// Who sends what of the weekly rhythm, once.
  RunLedger ledger();

  ProgrammeStore programmes();

  /// What channels were given and members did.
  EngagementStore engagement();

  /// Where members and channels are reached.
  Addresses addresses();

  /// The workspaces that have left.
  Departures departures();

  /// What is kept of one member.
  PersonalRecords personal();

  /// Whether a turn could be saved now. Answers within some seconds.
  boolean writes();

  /// Deletes what is outdated or has been kept long enough, and returns when that is done.
  void tidy();
}
