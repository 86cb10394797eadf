package dev.rapport.store.postgres;

/// The database cannot be used at present, or not as it is. The message is for the operator: what is wrong, and what to
/// do next. It never holds anything of a member, nor a password.
public final class DatabaseException extends RuntimeException {
  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  DatabaseException(String message) {
    super(message);
  }
}
