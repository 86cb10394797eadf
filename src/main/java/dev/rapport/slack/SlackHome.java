package dev.rapport.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.service.Coach;
import dev.rapport.slack.render.BlockKitRenderer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The app's home in Slack: published whenever its member opens it, after Slack has its answer. Buttons on it open a
/// window.
final class SlackHome implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Logger LOG = LoggerFactory.getLogger(SlackHome.class);

  private final Coach coach;
  private final BlockKitRenderer renderer;
  private final SlackClient client;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  SlackHome(Coach coach, BlockKitRenderer renderer, SlackClient client) {
    this.coach = coach;
    this.renderer = renderer;
    this.client = client;
  }

  static SlackHome of(Coach coach, BlockKitRenderer renderer, String botToken, String apiUrl) {
    return new SlackHome(coach, renderer, new SlackClient(botToken, apiUrl, PATIENCE));
  }

  /// Returns at once.
  void opened(String team, String user) {
    MemberRef member = new MemberRef(new WorkspaceRef(Platform.SLACK, team), user);
    last = CompletableFuture.runAsync(() -> publish(member), threads);
  }

  /// The workspace removed the app, or took back its tokens. Both may be told, in any order.
  void left(String team) {
    coach.left(new WorkspaceRef(Platform.SLACK, team));
    LOG.warn("A workspace has removed Rapport; nothing more is sent there: {}", team);
  }

  /// Done when what was opened last is published.
  CompletableFuture<Void> quiet() {
    return last;
  }

  private void publish(MemberRef member) {
    try {
      String view = renderer.home(coach.home(member));
      ViewsPublishResponse response = client.methods()
          .viewsPublish(request -> request.userId(member.id()).viewAsString(view));
      if (!response.isOk()) {
        LOG.warn("A home was not published: {}", response.getError());
      }
    } catch (IOException | SlackApiException | RuntimeException e) {
      LOG.warn("A home was not published: {}", Faults.describe(e));
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    client.close();
  }
}
