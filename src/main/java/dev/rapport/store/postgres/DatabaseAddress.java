package dev.rapport.store.postgres;

/// Where a database is, and as whom to enter it.
///
/// @param url as JDBC has it, without user and password, so that it may be shown
public record DatabaseAddress(String url, String user, String password) {
  /// Without the password.
  @Override
  public String toString() {
    return user.isEmpty() ? url : url + " as " + user;
  }
}
