package dev.rapport.slack;

import com.google.gson.JsonObject;

/// How a payload comes to the app and its acknowledgement back.
interface SlackTransport {
  /// @param command whether the payload is a slash command's
  /// @return the acknowledgement's body, empty for none
  JsonObject deliver(JsonObject payload, boolean command);
}
