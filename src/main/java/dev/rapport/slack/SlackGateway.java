package dev.rapport.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.rapport.port.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Bolt's `App` with a listener for everything that the manifest announces. HTTP and Socket Mode both hand their
/// requests to it.
final class SlackGateway {
  /// The callback ids of the shortcuts: two that are everywhere, and one on a message, which it quotes.
  static final String SHORTCUT = "write-invite";

  static final String REPLY_SHORTCUT = "answer-message";
  static final String MESSAGE_SHORTCUT = "coach_reply";

  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
  private static final ScopedValue<List<Outgoing>> LATER = ScopedValue.newInstance();

  private final App app;
  private final SlackConversation conversation;
  private final SlackCommandName command;

  SlackGateway(SlackApi api, SlackIdentity identity, SlackCommandName command, SlackConversation conversation,
      SlackHome home) {
    this.conversation = conversation;
    this.command = command;
    AppConfig config = AppConfig.builder()
        .slack(api.slack())
        .singleTeamBotToken(identity.botToken())
        // All of these would otherwise come from the environment.
        .signingSecret(null)
        .clientId(null)
        .clientSecret(null)
        .allEventsApiAutoAckEnabled(true)
        .unmatchedRequestHandler(this::unmatched)
        .build();
    this.app = new App(config, new ArrayList<>(List.of(identity)));
    listen();
    watch(home);
  }

  /// What to answer, and what to send once that is answered.
  record Handled(Response response, List<Outgoing> later) {}

  Handled handle(Request<?> request) throws Exception {
    List<Outgoing> later = new ArrayList<>();
    request.updateContext(app.config());
    Response response = ScopedValue.where(LATER, later).call(() -> app.run(request));
    return new Handled(response, later);
  }

  void close() {
    app.stop();
    app.executorService().shutdown();
  }

  private void listen() {
    app.command(command.text(), (request, context) -> answer(conversation.said(request.getPayload())));
    app.command(SlackCommandName.INVITE, (request, context) -> answer(conversation.said(request.getPayload())));
    app.globalShortcut(SHORTCUT,
        (request, context) -> answer(conversation.shortcut(request.getPayload(), SlackCommandName.INVITE)));
    app.globalShortcut(REPLY_SHORTCUT,
        (request, context) -> answer(conversation.shortcut(request.getPayload(), SlackConversation.REPLY)));
    app.messageShortcut(MESSAGE_SHORTCUT, (request, context) -> answer(conversation.quoted(request.getPayload())));
    app.blockAction(ANY, (request, context) -> answer(conversation.pressed(request.getPayload())));
    app.viewSubmission(ReplyPlan.CALLBACK, (request, context) -> answer(conversation.submitted(request.getPayload())));
    app.viewClosed(ReplyPlan.CALLBACK, (request, context) -> answer(conversation.closed(request.getPayload())));
  }

  private void watch(SlackHome home) {
    app.event(AppHomeOpenedEvent.class, (payload, context) -> {
      if ("home".equals(payload.getEvent().getTab())) {
        home.opened(payload.getTeamId(), payload.getEvent().getUser());
      }
      return Response.ok();
    });
    app.event(AppUninstalledEvent.class, (payload, context) -> {
      home.left(payload.getTeamId());
      return Response.ok();
    });
    app.event(TokensRevokedEvent.class, (payload, context) -> {
      TokensRevokedEvent.Tokens revoked = payload.getEvent().getTokens();
      // A member may take back what they allowed; the bot goes on then.
      if (revoked != null && revoked.getBot() != null && !revoked.getBot().isEmpty()) {
        home.left(payload.getTeamId());
      }
      return Response.ok();
    });
  }

  private static Response answer(Acknowledgement acknowledgement) {
    LATER.get().addAll(acknowledgement.later());
    return acknowledgement.body().isEmpty() ? Response.ok() : json(acknowledgement.body());
  }

  // A String body is passed on as it is.
  private static Response json(String body) {
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body)
        .build();
  }

  // Slack repeats what is refused, and shows members an error; what nobody listens for is better let pass.
  private Response unmatched(Request<?> request) {
    return request instanceof SlashCommandRequest
        ? json("{\"response_type\":\"ephemeral\",\"text\":\"Here the coach is called " + command + ".\"}")
        : Response.ok();
  }
}
