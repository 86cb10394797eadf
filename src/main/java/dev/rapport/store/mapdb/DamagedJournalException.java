package dev.rapport.store.mapdb;

import java.nio.file.Path;

/// The journal holds bytes that Rapport did not write so. It is left as it is: going on would lose what was
/// acknowledged, and only a person can decide that.
public final class DamagedJournalException extends DataFolderException {
  private final transient Path journal;
  private final long offset;

  DamagedJournalException(Path journal, long offset, String what) {
    super("the journal " + journal + " is damaged at offset " + offset + ": " + what + ". Nothing was changed. Run"
        + " ./rapport repair: it keeps a copy of the file, saves every whole turn, and lists what it could not save.");
    this.journal = journal;
    this.offset = offset;
  }

  public Path journal() {
    return journal;
  }

  /// Where the first bad frame begins, in bytes from the start of the file.
  public long offset() {
    return offset;
  }
}
