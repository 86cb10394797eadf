package dev.rapport.port;

/// A turn could not be made durable (a full disk, a read-only folder, a database that is gone).
/// Nothing of it is kept, so that trying again is safe.
public final class NotSavedException extends RuntimeException {
  public NotSavedException(String message, Throwable cause) {
    super(message, cause);
  }
}
