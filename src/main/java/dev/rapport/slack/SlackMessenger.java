package dev.rapport.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Refusal;
import dev.rapport.message.Card;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.slack.render.BlockKitRenderer;
import dev.rapport.slack.render.SlackMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts what nobody asked for at this moment into Slack's channels and direct messages.
public final class SlackMessenger implements Messenger, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);
  // Slack speaks of several hundred a minute for a workspace, and names no number.
  private static final int MOST_A_MINUTE = 200;

  private static final Logger LOG = LoggerFactory.getLogger(SlackMessenger.class);

  private final SlackClient client;
  private final SlackFiles files;
  private final BlockKitRenderer renderer;
  private final InstantSource clock;
  private final Consumer<Duration> rests;
  private final SlackPace pace = new SlackPace(MOST_A_MINUTE);

  /// @param apiUrl where Slack's methods are, or empty for Slack itself
  public SlackMessenger(String botToken, String apiUrl, SlackCommandName command, InstantSource clock) {
    this(botToken, apiUrl, command, clock, time -> CompletableFuture
        .runAsync(() -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
        .join());
  }

  /// @param rests between two messages that belong together
  SlackMessenger(String botToken, String apiUrl, SlackCommandName command, InstantSource clock,
      Consumer<Duration> rests) {
    this.rests = rests;
    this.client = new SlackClient(botToken, apiUrl, PATIENCE);
    this.files = new SlackFiles(client);
    this.renderer = new BlockKitRenderer(command.text());
    this.clock = clock;
  }

  @Override
  public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
    return post(channel.id(), card, place -> pictures.forEach(picture -> files.share(place, picture)));
  }

  @Override
  public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
    // A member's id stands for the direct message with them.
    return post(member.id(), card, place -> pictures.forEach(picture -> files.share(place, picture)));
  }

  @Override
  public Delivery post(MemberRef member, Card card, String name, String text) {
    return post(member.id(), card, place -> files.share(place, name, text));
  }

  @Override
  public Delivery update(ChannelRef channel, String message, Card card) {
    SlackMessage shown = renderer.messages(List.of(card)).getFirst();
    Duration wait = pace.take(channel.id() + " " + message, clock.instant());
    if (!wait.isZero()) {
      return new Delivery.RateLimited(wait);
    }
    return call(() -> client.methods()
        .chatUpdate(request -> request.channel(channel.id())
            .ts(message)
            .text(shown.text())
            .blocksAsString(shown.blocks())),
        ChatUpdateResponse::getTs);
  }

  /// @param below what is put below the message once it is there; told the id of the channel that it is in
  private Delivery post(String to, Card card, Consumer<String> below) {
    Duration wait = pace.take(to, clock.instant());
    if (!wait.isZero()) {
      return new Delivery.RateLimited(wait);
    }
    List<SlackMessage> messages = renderer.messages(List.of(card));
    String[] place = {""};
    Delivery delivery = post(to, messages.getFirst(), place);
    if (delivery instanceof Delivery.Posted) {
      // What began to arrive is not sent again, whatever becomes of its end.
      messages.stream().skip(1).forEach(rest -> follow(to, rest));
      // The words are there already, and say the same; so a picture that fails fails alone.
      below.accept(place[0]);
    }
    return delivery;
  }

  private void follow(String to, SlackMessage rest) {
    rests.accept(SlackPace.CHANNEL);
    pace.take(to, clock.instant());
    Delivery delivery = post(to, rest, new String[1]);
    if (!(delivery instanceof Delivery.Posted)) {
      LOG.warn("The end of a long message did not arrive: channel={} {}", to, delivery);
    }
  }

  /// @param place where the id of the channel that it is in is put
  private Delivery post(String to, SlackMessage message, String[] place) {
    return call(() -> client.methods()
        .chatPostMessage(request -> request.channel(to)
            .text(message.text())
            .blocksAsString(message.blocks())
            .mrkdwn(false)
            .unfurlLinks(false)
            .unfurlMedia(false)),
        (ChatPostMessageResponse response) -> {
          place[0] = response.getChannel();
          return response.getTs();
        });
  }

  private interface Call<R extends SlackApiTextResponse> {
    R make() throws IOException, SlackApiException;
  }

  private interface Stamp<R> {
    String of(R response);
  }

  private static <R extends SlackApiTextResponse> Delivery call(Call<R> call, Stamp<R> stamp) {
    try {
      R response = call.make();
      return response.isOk() ? new Delivery.Posted(stamp.of(response)) : refused(response.getError());
    } catch (SlackApiException e) {
      int status = e.getResponse().code();
      if (status == 429) {
        return new Delivery.RateLimited(pause(e.getResponse().header("Retry-After")));
      }
      return new Delivery.Refused(status >= 500 ? Refusal.UNAVAILABLE : Refusal.NOT_ACCEPTED);
    } catch (ConnectException | UnknownHostException e) {
      return new Delivery.Refused(Refusal.UNAVAILABLE);
    } catch (IOException e) {
      return new Delivery.Unknown();
    }
  }

  private static Duration pause(@Nullable String retryAfter) {
    return retryAfter != null && retryAfter.matches("[0-9]{1,6}")
        ? Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter)))
        : DEFAULT_WAIT;
  }

  private static Delivery refused(String error) {
    return switch (error) {
      // A private channel that the bot is not in is not found either.
      case "not_in_channel", "channel_not_found" -> new Delivery.Refused(Refusal.NOT_IN_CHANNEL);
      case "is_archived", "channel_is_archived" -> new Delivery.Refused(Refusal.CHANNEL_GONE);
      case "account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed", "team_not_found",
          "app_uninstalled" ->
        new Delivery.Refused(Refusal.REVOKED);
      case "missing_scope", "messages_tab_disabled", "user_disabled", "user_not_visible", "user_not_found",
          "cannot_dm_bot", "no_permission", "ekm_access_denied" ->
        new Delivery.Refused(Refusal.NOT_ALLOWED);
      case "ratelimited", "rate_limited", "message_limit_exceeded" -> new Delivery.RateLimited(DEFAULT_WAIT);
      case "service_unavailable", "team_added_to_org" -> new Delivery.Refused(Refusal.UNAVAILABLE);
      // Of these Slack says itself that something may have been done before.
      case "fatal_error", "internal_error", "request_timeout" -> new Delivery.Unknown();
      case String other when other.startsWith("restricted_action") -> new Delivery.Refused(Refusal.NOT_ALLOWED);
      case String _ -> new Delivery.Refused(Refusal.NOT_ACCEPTED);
    };
  }

  @Override
  public void close() {
    client.close();
  }
}
