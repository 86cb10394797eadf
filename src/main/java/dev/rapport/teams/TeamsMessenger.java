package dev.rapport.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Refusal;
import dev.rapport.message.Card;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.teams.render.AdaptiveCardRenderer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts what nobody asked for at this moment into Teams' channels and chats.
final class TeamsMessenger implements Messenger {
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);
  /// A message has at most about 100 KB as UTF-16; half of it leaves room.
  private static final int TEXT_PIECE = 20_000;
  private static final Logger LOG = LoggerFactory.getLogger(TeamsMessenger.class);

  private final TeamsCalls calls;
  private final Addresses addresses;
  private final Activities activities = new Activities();

  TeamsMessenger(TeamsCalls calls, Addresses addresses) {
    this.calls = calls;
    this.addresses = addresses;
  }

  @Override
  public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
    Optional<Address> address = addresses.of(channel);
    if (address.isEmpty()) {
      return new Delivery.Refused(Refusal.NOT_IN_CHANNEL);
    }
    ObjectNode message = message(card, pictures);
    Sent sent = isGroupChat(channel)
        ? calls.post(address.get().service(), channel.id(), message)
        : calls.toChannel(address.get().service(), channel.workspace().id(), channel.id(), message);
    if (sent instanceof Sent.Refused refused && refused.gone()) {
      addresses.remove(channel);
    }
    return delivery(sent);
  }

  @Override
  public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
    return post(member, List.of(message(card, pictures)));
  }

  /// Teams takes files from bots only by way of the member's OneDrive; the text goes as messages, to the letter.
  @Override
  public Delivery post(MemberRef member, Card card, String name, String text) {
    List<ObjectNode> messages = new ArrayList<>(List.of(message(card, List.of())));
    for (int from = 0; from < text.length();) {
      int to = end(text, from);
      messages.add(Activities.text(text.substring(from, to)));
      from = to;
    }
    return post(member, messages);
  }

  @Override
  public Delivery update(ChannelRef channel, String message, Card card) {
    Optional<Address> address = addresses.of(channel);
    if (address.isEmpty()) {
      return new Delivery.Refused(Refusal.NOT_IN_CHANNEL);
    }
    String conversation = isGroupChat(channel) ? channel.id() : channel.id() + ";messageid=" + message;
    return switch (delivery(calls.update(new Step.Update(address.get().service(), conversation, message,
        message(card, List.of()).toString())))) {
      case Delivery.Posted _ -> new Delivery.Posted(message);
      case Delivery other -> other;
    };
  }

  private Delivery post(MemberRef member, List<ObjectNode> messages) {
    Optional<Address> known = addresses.of(member);
    if (known.isEmpty()) {
      return new Delivery.Refused(Refusal.NOT_ALLOWED);
    }
    Delivery delivery = new Delivery.Refused(Refusal.NOT_ACCEPTED);
    for (ObjectNode message : messages) {
      Sent sent = post(member, known.get(), message);
      if (sent instanceof Sent.Refused refused && refused.gone()) {
        addresses.remove(member);
      }
      delivery = delivery(sent);
      if (!(delivery instanceof Delivery.Posted)) {
        return delivery;
      }
    }
    return delivery;
  }

  private Sent post(MemberRef member, Address address, ObjectNode message) {
    return address.conversation().isEmpty()
        ? calls.toPerson(address.service(), member.workspace().id(), address.person(), message,
            chat -> addresses.change(member, before -> new Address(address.service(), chat, address.person(),
                before.orElse(address).zone(), before.orElse(address).welcomed())))
        : calls.post(address.service(), address.conversation(), message);
  }

  private ObjectNode message(Card card, List<Picture> pictures) {
    ObjectNode message = activities.messages(List.of(card), null).getFirst();
    for (Picture picture : pictures) {
      boolean shown = Activities.cardOf(message)
          .map(shownCard -> AdaptiveCardRenderer.illustrate(shownCard, SmallPicture.dataUri(picture), picture.alt()))
          .orElse(false);
      if (!shown) {
        // The words say the same; so it goes without.
        LOG.warn("A picture is too large for a card of Teams and was left out");
      }
    }
    return message;
  }

  // A channel has threads, a group chat has none.
  private static boolean isGroupChat(ChannelRef channel) {
    return !channel.id().contains("@thread.tacv2") && !channel.id().contains("@thread.skype");
  }

  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + TEXT_PIECE);
    int line = most == text.length() ? -1 : text.lastIndexOf('\n', most - 1);
    int end = line > from ? line + 1 : most;
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static Delivery delivery(Sent sent) {
    return switch (sent) {
      case Sent.Done(String json) -> new Delivery.Posted(message(json));
      case Sent.Later(int status, Duration pause) -> status == 429
          ? new Delivery.RateLimited(pause.isZero() ? DEFAULT_WAIT : pause)
          : new Delivery.Refused(Refusal.UNAVAILABLE);
      case Sent.Unsent _ -> new Delivery.Refused(Refusal.UNAVAILABLE);
      case Sent.Unknown _ -> new Delivery.Unknown();
      case Sent.Refused(int status, String code) -> new Delivery.Refused(switch (code) {
        case "BotNotInConversationRoster" -> Refusal.NOT_IN_CHANNEL;
        case "ConversationNotFound" -> Refusal.CHANNEL_GONE;
        case "ConversationBlockedByUser" -> Refusal.NOT_ALLOWED;
        case "BotDisabledByAdmin" -> Refusal.REVOKED;
        case String _ when status == 401 -> Refusal.REVOKED;
        case String _ when status == 403 -> Refusal.NOT_ALLOWED;
        case String _ when status >= 500 -> Refusal.UNAVAILABLE;
        case String _ -> Refusal.NOT_ACCEPTED;
      });
    };
  }

  // A new thread is named with its conversation; what was answered with nothing was taken all the same.
  private static String message(String json) {
    JsonNode answered = TeamsJson.readOrMissing(json);
    String id = answered.path("activityId").asText(answered.path("id").asText(""));
    int thread = id.indexOf(";messageid=");
    return thread < 0 ? id : id.substring(thread + ";messageid=".length());
  }
}
