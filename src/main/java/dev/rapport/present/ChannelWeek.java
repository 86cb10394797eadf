package dev.rapport.present;

import dev.rapport.engagement.IsoWeek;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// What a button in a channel is about, as it stands in the button's token: the channel, within the workspace of whoever
/// presses, and the week.
///
/// @param channel the platform's own id, which may hold characters that a token may not
public record ChannelWeek(String channel, IsoWeek week) {
  private static final String PLAIN = "[A-Za-z0-9-]{1,80}";
  private static final String CODED = "_";

  /// The text that stands in a button.
  ///
  /// @throws IllegalArgumentException for a channel id that is too long for a button
  public String argument() {
    String id = channel.matches(PLAIN) ? channel
        : CODED + Base64.getUrlEncoder().withoutPadding().encodeToString(channel.getBytes(StandardCharsets.UTF_8));
    return week + "." + id;
  }

  /// Absent for anything that [#argument] did not make.
  public static Optional<ChannelWeek> parse(String argument) {
    int dot = argument.indexOf('.');
    if (dot < 0 || dot == argument.length() - 1) {
      return Optional.empty();
    }
    String id = argument.substring(dot + 1);
    try {
      String channel = id.startsWith(CODED)
          ? new String(Base64.getUrlDecoder().decode(id.substring(1)), StandardCharsets.UTF_8)
          : id;
      return Optional.of(new ChannelWeek(channel, IsoWeek.parse(argument.substring(0, dot))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
