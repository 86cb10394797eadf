package dev.rapport.app;

/// Rapport cannot start here. The message tells an operator why, and what to do.
public final class StartException extends RuntimeException {
  public StartException(String message) {
    super(message);
  }

  public StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
