package dev.rapport.web;

/// A request that is not for the coach. The sentence is shown to whoever sent it, so it says what to do next.
final class RefusedException extends Exception {
  private final int status;
  private final String sentence;

  RefusedException(int status, String sentence) {
    super(sentence);
    this.status = status;
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  int status() {
    return status;
  }
}
