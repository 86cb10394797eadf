package dev.rapport.engagement;

import dev.rapport.coaching.WorkspaceRef;

/// What comes round every week for somebody.
public sealed interface Rhythm permits Programme, OwnRhythm {
  /// The channel or member, as its reference is written; run keys name it so.
  String subject();

  WorkspaceRef workspace();

  Timetable timetable();

  Standing standing();
}
