package dev.rapport.slack;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the fake Slack remembers.
final class Slacks {
  private Slacks() {}

  /// A message as members see it now.
  static final class Message {
    final String ts;
    final String user;
    JsonObject body;

    Message(String ts, String user, JsonObject body) {
      this.ts = ts;
      this.user = user;
      this.body = body;
    }
  }

  /// A modal as its member sees it now.
  static final class View {
    final String id;
    final String user;
    JsonObject body;
    int hash = 1;
    boolean open = true;
    /// What was typed, by block. Slack keeps it wherever the next view has the same block.
    final Map<String, JsonObject> typed = new HashMap<>();

    View(String id, String user, JsonObject body) {
      this.id = id;
      this.user = user;
      this.body = body;
    }

    void show(JsonObject next) {
      body = next;
      hash++;
      typed.keySet()
          .removeIf(block -> next.getAsJsonArray("blocks")
              .asList()
              .stream()
              .noneMatch(each -> each.getAsJsonObject().has("block_id")
                  && each.getAsJsonObject().get("block_id").getAsString().equals(block)));
    }

    String hash() {
      return id + "." + hash;
    }
  }

  static final class Trigger {
    final String user;
    final Instant at;
    boolean used;

    Trigger(String user, Instant at) {
      this.user = user;
      this.at = at;
    }
  }

  static final class ResponseUrl {
    final String user;
    final Instant at;
    final @Nullable Message message;
    int uses;

    ResponseUrl(String user, Instant at, @Nullable Message message) {
      this.user = user;
      this.at = at;
      this.message = message;
    }
  }

  /// What goes wrong with the next call of a method, or of a response_url (`response_url`).
  ///
  /// @param status the HTTP status; 200 for a refusal in Slack's way
  record Fault(String method, int status, String error, int retryAfter) {
    /// It was done, and the connection broke before anybody was told.
    static final int LOST = -1;
  }
}
