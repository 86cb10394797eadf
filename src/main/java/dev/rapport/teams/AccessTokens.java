package dev.rapport.teams;

/// Our own tokens, with which we call Teams. Safe for use by many threads.
interface AccessTokens extends AutoCloseable {
  /// On this machine nobody asks for one.
  AccessTokens NONE = _ -> "";

  /// @param renewed whether the one that is kept was refused
  /// @return the token, or empty where none is needed
  /// @throws NoTokenException when Microsoft gives none
  String token(boolean renewed) throws NoTokenException;

  @Override
  default void close() {}

  /// Microsoft gave no token; the message says why, and holds no secret.
  final class NoTokenException extends Exception {
    private static final long serialVersionUID = 1;

    NoTokenException(String message) {
      super(message);
    }
  }
}
