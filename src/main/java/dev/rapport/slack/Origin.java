package dev.rapport.slack;

import com.google.gson.JsonParseException;
import dev.rapport.slack.render.SlackJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a conversation was in Slack when a modal was opened: the message, if any, that can still be replaced or answered.
///
/// @param url the response_url
/// @param at when it was given
/// @param message whether there is a message of ours that an answer takes the place of
record Origin(String url, long at, boolean message) {
  /// docs.slack.dev/interactivity/handling-user-interaction: 30 minutes; a little less, for the way.
  static final Duration USABLE = Duration.ofMinutes(29);

  boolean usable(Instant now) {
    return now.isBefore(Instant.ofEpochSecond(at).plus(USABLE));
  }

  /// What a modal carries with it and brings back.
  ///
  /// @param token of the form in it, or empty
  /// @param open whether the conversation goes on from it, so that closing it is worth a word
  record Metadata(String token, boolean open, @Nullable Origin origin) {
    String encode() {
      return SlackJson.GSON.toJson(this);
    }

    static Optional<Metadata> decode(@Nullable String text) {
      try {
        return Optional.ofNullable(SlackJson.GSON.fromJson(text, Metadata.class));
      } catch (JsonParseException notOurs) {
        return Optional.empty();
      }
    }
  }
}
