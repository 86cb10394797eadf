package dev.rapport.port;

import dev.rapport.coaching.MemberRef;

/// Everything that is kept of one member, whichever part of Rapport keeps it. Safe for use by many threads.
public interface PersonalRecords {
  /// All of it as one JSON document, to be given to nobody but the member.
  String export(MemberRef member);

  /// Removes all of it. In the tallies the member stays as a number without a name; programmes that they looked after
  /// go on and have nobody who does.
  ///
  /// @throws NotSavedException when it could not be written; it may be done in part then, and is safe to be done again
  void forget(MemberRef member);
}
