package dev.rapport.service;

import java.time.Instant;

/// What came of running an occurrence. How it ended stands in the ledger; this says whether to go on in its workspace.
public sealed interface Ran {
  /// The platform answered, with a yes or a no.
  record Tried() implements Ran {}

  /// Somebody else has it, had it, or it may not be tried yet. Nothing was sent.
  record NotMine() implements Ran {}

  /// The workspace was sent too much: nothing more should be sent there before then.
  record TooMuch(Instant until) implements Ran {}

  /// The platform has a trouble of its own, or did not answer. Going on at once would only lose more messages to it.
  record Trouble() implements Ran {}
}
