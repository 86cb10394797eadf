package dev.rapport.service;

import dev.rapport.port.Outgoing;
import java.util.Optional;

/// What a platform still has to send once it has acknowledged a turn. It is asked before the turn is saved, so that it
/// is saved with it.
public interface Afterwards {
  /// A platform that puts the whole answer into its acknowledgement.
  Afterwards NOTHING = _ -> Optional.empty();

  /// Pure; it may be asked more than once for a turn that has to be decided again.
  Optional<Outgoing> of(Answer answer);
}
