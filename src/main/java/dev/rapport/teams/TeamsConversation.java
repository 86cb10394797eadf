package dev.rapport.teams;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Token;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Outgoing;
import dev.rapport.present.HomeVerb;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.Input;
import dev.rapport.teams.render.Pressed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a member does in Teams, as turns of the coach; and the coach's answers, as Teams takes them.
final class TeamsConversation {
  // What Slack shows as the app's home, and Teams has no place for.
  private static final Set<String> HOME = Set.of("home", "/home");
  private static final Set<String> SETTINGS = Set.of("settings", "/settings");
  private static final Logger LOG = LoggerFactory.getLogger(TeamsConversation.class);

  private final Coach coach;
  private final ReplyPlan plan = new ReplyPlan();
  private final Addresses addresses;
  private final InstantSource clock;
  private final RecentPresses presses;

  TeamsConversation(Coach coach, Addresses addresses, InstantSource clock) {
    this.coach = coach;
    this.addresses = addresses;
    this.clock = clock;
    this.presses = new RecentPresses(clock);
  }

  /// To be called only for what was verified.
  Acknowledgement handle(Activity activity) {
    Optional<MemberRef> member = activity.member();
    if (member.isEmpty()) {
      return Acknowledgement.NOTHING;
    }
    return switch (activity.type()) {
      case "message" -> activity.pressed().isObject()
          ? pressed(activity, member.get())
          : said(activity, member.get());
      case "invoke" -> activity.isPress() ? pressed(activity, member.get()) : Acknowledgement.NOTHING;
      case "installationUpdate" -> installed(activity, member.get(), activity.action());
      case "conversationUpdate" -> installed(activity, member.get(),
          activity.holdsUs("membersAdded") ? "add" : activity.holdsUs("membersRemoved") ? "remove" : "");
      case String _ -> Acknowledgement.NOTHING;
    };
  }

  private Acknowledgement said(Activity activity, MemberRef member) {
    ReplyPlan.Chat chat = chat(activity, member);
    String words = activity.words();
    Function<Answer, Reply> reply = activity.personal()
        ? answer -> plan.toWords(answer, chat)
        : answer -> plan.toChannel(answer, chat, activity.conversation(), activity.id());
    String small = words.toLowerCase(Locale.ROOT);
    if (HOME.contains(small)) {
      return acknowledge(activity, member, reply, _ -> new Answer(coach.home(member), null));
    }
    ChannelRef where = activity.place().orElse(null);
    Input input = SETTINGS.contains(small)
        ? new Input.Pressed(Token.of(HomeVerb.HOME_SETTINGS.id(), ""))
        : new Input.Said(words);
    return acknowledge(activity, member, reply,
        planned -> coach.turn(member, where, planned.delivery, input, planned));
  }

  private Acknowledgement pressed(Activity activity, MemberRef member) {
    Optional<Pressed> read = Pressed.read(activity.pressed());
    if (read.isEmpty()) {
      return new Acknowledgement(activity.isInvoke() ? Activities.notice(TeamsCards.NOTHING_MORE) : null, List.of());
    }
    return presses.once(member + " " + activity.replyTo() + " " + read.get().hashCode(), () -> pressed(activity, member,
        read.get()));
  }

  private Acknowledgement pressed(Activity activity, MemberRef member, Pressed pressed) {
    ReplyPlan.Chat chat = chat(activity, member);
    Token token = pressed.token();
    Function<Answer, Reply> reply = activity.personal()
        ? answer -> plan.toButton(answer, token, chat, activity.replyTo(), activity.isInvoke())
        : answer -> plan.toButtonInChannel(answer, chat, activity.conversation(), activity.replyTo(),
            activity.isInvoke());
    if (token.verb().equals(TeamsCards.RETURN)) {
      return acknowledge(activity, member, reply, _ -> coach.arrive(member));
    }
    Input input = pressed.form()
        ? new Input.Submitted(token, pressed.values())
        : new Input.Pressed(token, pressed.values());
    return acknowledge(activity, member, reply, planned -> coach.turn(member, planned.delivery, input, planned));
  }

  /// Both events tell of it, in any order, and some clients tell more than once.
  private Acknowledgement installed(Activity activity, MemberRef member, String what) {
    if (what.startsWith("remove")) {
      if (activity.personal()) {
        addresses.remove(member);
      }
      activity.place().ifPresent(addresses::remove);
      return Acknowledgement.NOTHING;
    }
    if (!what.startsWith("add")) {
      return Acknowledgement.NOTHING;
    }
    ReplyPlan.Chat chat = chat(activity, member);
    if (!activity.personal()) {
      return Acknowledgement.NOTHING;
    }
    boolean before = addresses.change(member, known -> known.orElseThrow().asWelcomed())
        .map(Address::welcomed)
        .orElse(false);
    return before
        ? Acknowledgement.NOTHING
        : acknowledge(activity, member, answer -> plan.toWords(answer, chat), _ -> coach.arrive(member));
  }

  /// Remembers where the member, and the channel, are reached from now on.
  private ReplyPlan.Chat chat(Activity activity, MemberRef member) {
    String conversation = activity.personal() ? activity.conversation() : "";
    Function<Optional<Address>, Address> change = known -> new Address(activity.service(),
        conversation.isEmpty() ? known.map(Address::conversation).orElse("") : conversation, activity.sender(),
        activity.zone().isEmpty() ? known.map(Address::zone).orElse("") : activity.zone(),
        known.map(Address::welcomed).orElse(false));
    addresses.change(member, change);
    activity.place()
        .ifPresent(place -> addresses.change(place,
            _ -> new Address(activity.service(), place.id(), "", "", false)));
    return new ReplyPlan.Chat(activity.service(), member.workspace().id(), activity.sender(),
        addresses.of(member).map(Address::conversation).orElse(conversation));
  }

  private Acknowledgement acknowledge(Activity activity, MemberRef member, Function<Answer, Reply> reply,
      Function<Planned, Answer> asked) {
    Planned planned = new Planned(member, TeamsDelivery.of(activity), reply);
    Answer answer;
    try {
      answer = asked.apply(planned);
    } catch (RuntimeException e) {
      LOG.error("delivery {} failed: {}", planned.delivery.value(), Faults.describe(e));
      answer = Answer.of(TeamsCards.FAILED);
    }
    return new Acknowledgement(planned.reply(answer).body(), planned.of(answer).map(List::of).orElse(List.of()));
  }

  /// The reply to an answer, made once although the turn and the acknowledgement both need it.
  private final class Planned implements Afterwards {
    private final MemberRef member;
    private final DeliveryId delivery;
    private final Function<Answer, Reply> plan;
    private final Instant at = clock.instant();
    private @Nullable Answer answer;
    private Reply reply = Reply.NOTHING;

    Planned(MemberRef member, DeliveryId delivery, Function<Answer, Reply> plan) {
      this.member = member;
      this.delivery = delivery;
      this.plan = plan;
    }

    @SuppressWarnings("ReferenceEquality") // the very same answer, so that nothing is compared word for word
    Reply reply(Answer given) {
      if (answer != given) {
        reply = plan.apply(given);
        answer = given;
      }
      return reply;
    }

    @Override
    public Optional<Outgoing> of(Answer given) {
      List<Step> later = reply(given).later();
      return later.isEmpty()
          ? Optional.empty()
          : Optional.of(new Outgoing(delivery, member, at, Step.encode(later)));
    }
  }
}
