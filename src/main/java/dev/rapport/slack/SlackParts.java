package dev.rapport.slack;

import dev.rapport.port.Illustrator;
import dev.rapport.port.Outbox;
import dev.rapport.service.Coach;
import dev.rapport.slack.render.BlockKitRenderer;
import java.io.IOException;
import java.time.InstantSource;

/// What HTTP and Socket Mode share.
record SlackParts(SlackApi api, SlackIdentity identity, SlackGateway gateway, SlackOutbox outbox, SlackHome home) {
  static SlackParts of(String botToken, String apiUrl, SlackCommandName command, Coach coach,
      Illustrator illustrator, Outbox saved,
      InstantSource clock) {
    SlackApi api = new SlackApi(SlackClient.base(apiUrl), botToken);
    SlackIdentity identity = new SlackIdentity(api, botToken);
    BlockKitRenderer renderer = new BlockKitRenderer(command.text());
    ReplyPlan plan = new ReplyPlan(renderer);
    SlackHome home = SlackHome.of(coach, illustrator, renderer, botToken, apiUrl);
    SlackConversation conversation = new SlackConversation(new WatchedCoach(coach, home::changed), plan, clock);
    return new SlackParts(api, identity, new SlackGateway(api, identity, command, conversation, home),
        new SlackOutbox(api, saved, clock), home);
  }

  boolean start() {
    boolean accepted = identity.check();
    outbox.sendLeftovers();
    return accepted;
  }

  void close() throws IOException {
    outbox.close();
    gateway.close();
    home.close();
    api.close();
  }
}
