package dev.rapport.engagement;

import java.time.Instant;

/// A prompt that a channel was given.
///
/// @param prompt its id
/// @param message the platform's id of the message, or empty as long as nobody knows whether it arrived
/// @param presses how often one of its buttons was pressed
/// @param done how many people said that they did it
public record PostedPrompt(IsoWeek week, String prompt, Instant at, String message, int presses, int done) {
  public boolean arrived() {
    return !message.isEmpty();
  }
}
