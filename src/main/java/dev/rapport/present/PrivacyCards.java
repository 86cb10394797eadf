package dev.rapport.present;

import dev.rapport.message.Card;

/// What is said about the records that are kept of somebody. Pure; safe to share between threads.
public final class PrivacyCards {
  private final RhythmElements make;

  /// @param copy the wording of `rhythm.yaml`
  public PrivacyCards(Copy copy) {
    this.make = new RhythmElements(copy);
  }

  /// On a member's home.
  public Card offers() {
    return make.card(RhythmLine.PRIVACY_TITLE, make.paragraph(RhythmLine.PRIVACY), RhythmElements.row(
        make.plain(RhythmLine.BUTTON_EXPORT, RhythmVerb.EXPORT_ME, ""),
        make.plain(RhythmLine.BUTTON_FORGET_ASK, RhythmVerb.FORGET_ASK, "")));
  }

  public Card exportComing() {
    return make.say(make.paragraph(RhythmLine.EXPORT_COMING));
  }

  /// Goes with the file.
  public Card export() {
    return make.card(RhythmLine.EXPORT_TITLE, make.paragraph(RhythmLine.EXPORT), make.note(RhythmLine.EXPORT_NOTE));
  }

  public Card reallyForget() {
    return make.card(RhythmLine.FORGET_TITLE, make.paragraph(RhythmLine.FORGET), make.note(RhythmLine.FORGET_NUMBERS),
        RhythmElements.row(make.danger(RhythmLine.BUTTON_FORGET, RhythmVerb.FORGET_ME, ""),
            make.plain(RhythmLine.BUTTON_LEAVE_IT, RhythmVerb.KEEP_ME, "")));
  }

  public Card forgotten() {
    return make.card(RhythmLine.FORGOTTEN_TITLE, make.paragraph(RhythmLine.FORGOTTEN));
  }

  public Card kept() {
    return make.say(make.paragraph(RhythmLine.FORGET_LEFT));
  }
}
