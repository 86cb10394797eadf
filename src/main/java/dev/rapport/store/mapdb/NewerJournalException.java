package dev.rapport.store.mapdb;

import java.nio.file.Path;

/// The journal was written by a later Rapport.
public final class NewerJournalException extends DataFolderException {
  NewerJournalException(Path journal, int version, int known) {
    super("the journal " + journal + " has format version " + version + ", and this Rapport knows only version " + known
        + ". Start the newer Rapport that wrote it.");
  }
}
