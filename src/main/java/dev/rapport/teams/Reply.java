package dev.rapport.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an answer of the coach goes to Teams.
///
/// @param body what an invoke is answered with at once; absent for anything else
/// @param later what is sent after the acknowledgement
record Reply(@Nullable ObjectNode body, List<Step> later) {
  static final Reply NOTHING = new Reply(null, List.of());

  Reply {
    later = List.copyOf(later);
  }
}
