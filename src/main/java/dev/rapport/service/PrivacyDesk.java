package dev.rapport.service;

import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.port.Delivery;
import dev.rapport.port.PersonalRecords;
import dev.rapport.present.PrivacyCards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives members what is kept of them, and forgets it when they ask.
final class PrivacyDesk {
  private static final String FILE = "rapport-export.json";
  private static final Logger LOG = LoggerFactory.getLogger(PrivacyDesk.class);

  private final PersonalRecords records;
  private final RhythmParts parts;
  private final Background background;

  PrivacyDesk(PersonalRecords records, RhythmParts parts, Background background) {
    this.records = records;
    this.parts = parts;
    this.background = background;
  }

  /// It goes to the member alone, as a file, since a message would be too short for it.
  Answer export(MemberRef member) {
    PrivacyCards cards = parts.privacy();
    background.soon("the export of " + member, 0, () -> {
      Delivery delivery = parts.cadence().messenger().post(member, cards.export(), FILE, records.export(member));
      if (!(delivery instanceof Delivery.Posted)) {
        LOG.warn("An export did not arrive: member={} {}", member, delivery.getClass().getSimpleName());
      }
    });
    return Answer.of(cards.exportComing());
  }

  Card offers() {
    return parts.privacy().offers();
  }

  Answer ask() {
    return Answer.of(parts.privacy().reallyForget());
  }

  Answer forget(MemberRef member) {
    records.forget(member);
    LOG.info("Forgot a member who asked for it");
    return Answer.of(parts.privacy().forgotten());
  }

  Answer keep() {
    return Answer.of(parts.privacy().kept());
  }
}
