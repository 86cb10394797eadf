package dev.rapport.web;

/// A request that is not for the coach. The message is shown to whoever sent it, so it says what to do next.
final class RefusedException extends Exception {
  private final int status;

  RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
