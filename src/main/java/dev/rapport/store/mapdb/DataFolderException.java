package dev.rapport.store.mapdb;

/// The data folder cannot be used as it is. The message is for the operator: what is wrong, and what to do next. It
/// never holds anything of a member.
public abstract sealed class DataFolderException extends RuntimeException permits DataFolderInUseException,
    UnusableDataFolderException, DamagedJournalException, NewerJournalException {
  DataFolderException(String message) {
    super(message);
  }

  DataFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
