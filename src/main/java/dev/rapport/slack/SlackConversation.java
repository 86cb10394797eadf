package dev.rapport.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Token;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Outgoing;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.Input;
import dev.rapport.slack.render.BlockKitRenderer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a member does in Slack, as turns of the coach; and the coach's answers, as Slack takes them.
final class SlackConversation {
  /// What is said to begin an answer.
  static final String REPLY = SlackCommandName.INVITE + " reply";

  private static final Logger LOG = LoggerFactory.getLogger(SlackConversation.class);

  private final Coach coach;
  private final ReplyPlan plan;
  private final InstantSource clock;
  private final RecentPresses presses;

  SlackConversation(Coach coach, ReplyPlan plan, InstantSource clock) {
    this.coach = coach;
    this.plan = plan;
    this.clock = clock;
    this.presses = new RecentPresses(clock);
  }

  Acknowledgement said(SlashCommandPayload command) {
    Instant now = clock.instant();
    String words = command.getText() == null ? "" : command.getText().strip();
    return turn(member(command.getTeamId(), command.getUserId()), channel(command),
        SlackDelivery.of("command", command.getTriggerId()),
        new Input.Said((SlackCommandName.INVITE + " " + words).strip()),
        answer -> plan.toCommand(answer, now, command.getTriggerId(), command.getResponseUrl()));
  }

  /// @param words what the shortcut stands for, as it would be typed
  Acknowledgement shortcut(GlobalShortcutPayload shortcut, String words) {
    Instant now = clock.instant();
    String team = shortcut.getTeam() == null ? shortcut.getUser().getTeamId() : shortcut.getTeam().getId();
    return turn(member(team, shortcut.getUser().getId()), SlackDelivery.of("shortcut", shortcut.getTriggerId()),
        new Input.Said(words),
        answer -> plan.toShortcut(answer, now, shortcut.getTriggerId(), shortcut.getUser().getId()));
  }

  /// The shortcut on a message, which quotes it.
  Acknowledgement quoted(MessageShortcutPayload shortcut) {
    Instant now = clock.instant();
    String team = shortcut.getTeam() == null ? shortcut.getUser().getTeamId() : shortcut.getTeam().getId();
    String text = shortcut.getMessage() == null ? "" : TypedText.of(shortcut.getMessage().getText());
    return turn(member(team, shortcut.getUser().getId()), SlackDelivery.of("quoted", shortcut.getTriggerId()),
        new Input.Said((REPLY + " " + text).strip()),
        answer -> plan.toShortcut(answer, now, shortcut.getTriggerId(),
            shortcut.getResponseUrl() == null ? shortcut.getUser().getId() : shortcut.getResponseUrl()));
  }

  Acknowledgement pressed(BlockActionPayload press) {
    String team = press.getTeam() == null ? press.getUser().getTeamId() : press.getTeam().getId();
    MemberRef member = member(team, press.getUser().getId());
    BlockActionPayload.Action action = press.getActions().getFirst();
    Optional<Token> token = Token.decode(action.getActionId());
    if (token.isEmpty()) {
      return new Acknowledgement("", List.of());
    }
    if (presses.again(where(press) + ":" + press.getUser().getId(), action.getActionId(), action.getActionTs())) {
      return new Acknowledgement("", List.of());
    }
    DeliveryId delivery = SlackDelivery.of("press", action.getActionTs(), where(press), press.getUser().getId(),
        action.getActionId());
    Function<Answer, Reply> reply = reply(press);
    if (token.get().verb().equals(SlackCards.RETURN)) {
      return arrived(member, delivery, reply);
    }
    ViewState typed = press.getView() == null ? null : press.getView().getState();
    return turn(member, delivery, new Input.Pressed(token.get(), values(typed)), reply);
  }

  Acknowledgement submitted(ViewSubmissionPayload submission) {
    View view = submission.getView();
    String team = submission.getTeam() == null ? submission.getUser().getTeamId() : submission.getTeam().getId();
    MemberRef member = member(team, submission.getUser().getId());
    Optional<Origin.Metadata> metadata = Origin.Metadata.decode(view.getPrivateMetadata());
    String text = metadata.map(Origin.Metadata::token).orElse("");
    Origin origin = metadata.flatMap(this::usableOrigin).orElse(null);
    DeliveryId delivery = SlackDelivery.of("form", view.getId(), view.getHash());
    Function<Answer, Reply> reply = answer -> plan.toSubmission(answer, text, origin);
    return Token.decode(text)
        .map(token -> turn(member, delivery, new Input.Submitted(token, values(view.getState())), reply))
        .orElseGet(() -> arrived(member, delivery, reply));
  }

  /// Closing a modal ends nothing. Where the walk was still open, the member is shown how to go on.
  Acknowledgement closed(ViewClosedPayload closing) {
    String team = closing.getTeam() == null ? closing.getUser().getTeamId() : closing.getTeam().getId();
    MemberRef member = member(team, closing.getUser().getId());
    return Origin.Metadata.decode(closing.getView().getPrivateMetadata())
        .filter(Origin.Metadata::open)
        .flatMap(this::usableOrigin)
        .map(origin -> arrived(member, SlackDelivery.of("closed", closing.getView().getId()),
            answer -> plan.toClosed(answer, origin)))
        .orElseGet(() -> new Acknowledgement("", List.of()));
  }

  private Function<Answer, Reply> reply(BlockActionPayload press) {
    Instant now = clock.instant();
    View view = press.getView();
    if (view == null) {
      // A message that others see too stays as it is; whoever presses is answered alone.
      boolean theirs = press.getContainer() != null && press.getContainer().isEphemeral();
      return answer -> plan.toMessage(answer, now, press.getTriggerId(), press.getResponseUrl(), theirs);
    }
    if ("home".equals(view.getType())) {
      // Home stays as it is behind the window.
      return answer -> plan.toShortcut(answer, now, press.getTriggerId(), press.getUser().getId());
    }
    Origin origin = Origin.Metadata.decode(view.getPrivateMetadata()).flatMap(this::usableOrigin).orElse(null);
    return answer -> plan.toModal(answer, view.getId(), view.getHash(), origin);
  }

  private Optional<Origin> usableOrigin(Origin.Metadata metadata) {
    return Optional.ofNullable(metadata.origin()).filter(origin -> origin.usable(clock.instant()));
  }

  private Acknowledgement turn(MemberRef member, DeliveryId delivery, Input input, Function<Answer, Reply> reply) {
    return turn(member, null, delivery, input, reply);
  }

  private Acknowledgement turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Function<Answer, Reply> reply) {
    Planned planned = new Planned(member, delivery, reply);
    return acknowledge(delivery, planned, () -> coach.turn(member, where, delivery, input, planned));
  }

  // A direct message is no channel: its id begins with D.
  private static @Nullable ChannelRef channel(SlashCommandPayload command) {
    String id = command.getChannelId();
    return id == null || id.isBlank() || id.startsWith("D") ? null
        : new ChannelRef(new WorkspaceRef(Platform.SLACK, command.getTeamId()), id);
  }

  // Shows where the member is; nothing is decided and nothing is saved.
  private Acknowledgement arrived(MemberRef member, DeliveryId delivery, Function<Answer, Reply> reply) {
    return acknowledge(delivery, new Planned(member, delivery, reply), () -> coach.arrive(member));
  }

  private interface Asked {
    Answer answer();
  }

  private static Acknowledgement acknowledge(DeliveryId delivery, Planned planned, Asked asked) {
    Answer answer;
    try {
      answer = asked.answer();
    } catch (RuntimeException e) {
      LOG.error("delivery {} failed: {}", delivery.value(), Faults.describe(e));
      answer = Answer.of(SlackCards.FAILED);
    }
    Reply reply = planned.reply(answer);
    return new Acknowledgement(reply.acknowledgement(), planned.of(answer).map(List::of).orElse(List.of()));
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
          : Optional.of(new Outgoing(delivery, member, at, StepJson.encode(later)));
    }
  }

  private static MemberRef member(String team, String user) {
    return new MemberRef(new WorkspaceRef(Platform.SLACK, team), user);
  }

  private static String where(BlockActionPayload press) {
    BlockActionPayload.Container container = press.getContainer();
    String id = container == null ? null
        : container.getMessageTs() == null ? container.getViewId() : container.getMessageTs();
    return id == null ? "-" : id;
  }

  private static Map<String, String> values(@Nullable ViewState state) {
    Map<String, String> values = new HashMap<>();
    if (state != null && state.getValues() != null) {
      state.getValues()
          .forEach((block, actions) -> actions.values()
              .forEach(value -> values.put(BlockKitRenderer.fieldOf(block), text(value))));
    }
    return values;
  }

  private static String text(ViewState.Value value) {
    if (value.getSelectedOption() != null) {
      return value.getSelectedOption().getValue();
    }
    return value.getValue() == null ? "" : value.getValue();
  }
}
