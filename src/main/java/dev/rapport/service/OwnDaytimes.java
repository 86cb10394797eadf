package dev.rapport.service;

import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.OwnSettings;

/// When each member may be asked something: as they chose, or else on weekdays by the clocks of where they are.
public record OwnDaytimes(RhythmParts parts) {
  public Daytime of(MemberRef member) {
    return parts.cadence()
        .programmes()
        .ownRhythm(member)
        .map(own -> Daytime.of(OwnSettings.of(own)))
        .orElseGet(() -> Daytime.weekdays(parts.directory().person(member).zone()));
  }
}
