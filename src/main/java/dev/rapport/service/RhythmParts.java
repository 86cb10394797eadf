package dev.rapport.service;

import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Directory;
import dev.rapport.port.PersonalRecords;
import dev.rapport.present.LogCards;
import dev.rapport.present.PersonalCards;
import dev.rapport.present.PrivacyCards;
import dev.rapport.present.ProgrammeCards;
import dev.rapport.present.ProgrammeForm;
import java.util.Set;

/// What members reach of the weekly rhythm works with.
///
/// @param managers who may change any programme, besides whoever set it up and the admins of its workspace
public record RhythmParts(CadenceParts cadence, Directory directory, ProgrammeCards cards, ProgrammeForm form,
    PersonalCards personal, LogCards log, PrivacyCards privacy, PersonalRecords records, Set<MemberRef> managers) {
  public RhythmParts {
    managers = Set.copyOf(managers);
  }
}
