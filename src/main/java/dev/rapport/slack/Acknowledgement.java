package dev.rapport.slack;

import dev.rapport.port.Outgoing;
import java.util.List;

/// What Slack is told at once, and what is sent once it was told.
///
/// @param body JSON, or empty
record Acknowledgement(String body, List<Outgoing> later) {
  Acknowledgement {
    later = List.copyOf(later);
  }
}
