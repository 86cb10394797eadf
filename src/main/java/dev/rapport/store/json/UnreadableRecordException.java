package dev.rapport.store.json;

/// A stored record that this version cannot read. The message names the record's type, the member of the JSON and the
/// rule, never what was stored, because that is a member's own text.
public final class UnreadableRecordException extends RuntimeException {
  UnreadableRecordException(String message) {
    super(message);
  }
}
