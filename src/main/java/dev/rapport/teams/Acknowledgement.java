package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.port.Outgoing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Teams is told at once, and what is sent once it was told.
record Acknowledgement(@Nullable ObjectNode body, List<Outgoing> later) {
  static final Acknowledgement NOTHING = new Acknowledgement(null, List.of());

  Acknowledgement {
    later = List.copyOf(later);
  }
}
