package dev.rapport.slack;

import java.util.List;

/// How an answer of the coach goes to Slack.
///
/// @param acknowledgement the JSON body of the acknowledgement, or empty
/// @param later what is sent after it
record Reply(String acknowledgement, List<Step> later) {
  static final Reply NOTHING = new Reply("", List.of());

  Reply {
    later = List.copyOf(later);
  }
}
