package dev.rapport.port;

import dev.rapport.coaching.MemberRef;
import java.time.Instant;
import java.util.List;

/// What one turn of one member writes down.
///
/// @param expectedRevision the revision of the member's conversation that the turn was decided on; 0 for none
public record Turn(MemberRef member, DeliveryId delivery, Instant at, long expectedRevision, List<Change> changes) {
  public Turn {
    changes = List.copyOf(changes);
  }
}
