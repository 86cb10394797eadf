package dev.rapport.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot that Rapport is in Slack. Bolt's own authorization asks Slack within a member's three seconds and keeps a
/// failing answer; this one asks once at start, tells what is wrong, and lets members through either way, because the
/// signature has already said that the request is Slack's.
final class SlackIdentity implements Middleware {
  private static final Logger LOG = LoggerFactory.getLogger(SlackIdentity.class);

  private final SlackApi api;
  private final String botToken;

  SlackIdentity(SlackApi api, String botToken) {
    this.api = api;
    this.botToken = botToken;
  }

  String botToken() {
    return botToken;
  }

  /// One line for whoever runs Rapport.
  ///
  /// @return whether all is well
  boolean check() {
    return switch (api.authTest()) {
      case Sent.Done _ -> true;
      case Sent.Refused refused -> warn("Slack does not accept SLACK_BOT_TOKEN (" + refused.error() + "): "
          + "forms will not open. Copy the Bot User OAuth Token (xoxb-…) from the app's page \"Install App\" and start again.");
      case Sent.RateLimited _ -> warn("Slack asks to wait (auth.test was rate limited); the token was not checked.");
      case Sent.Unreachable unreachable -> warn("Slack cannot be reached (" + unreachable.cause()
          + "): forms will not open until it can. The token was not checked.");
    };
  }

  private static boolean warn(String line) {
    LOG.warn("{}", line);
    return false;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
    request.getContext().setBotToken(botToken);
    return chain.next(request);
  }
}
