package dev.rapport.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import dev.rapport.message.Chart;
import dev.rapport.port.Illustrator;
import dev.rapport.port.Picture;
import dev.rapport.service.Coach;
import dev.rapport.slack.render.BlockKitRenderer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The app's home in Slack: published when its member opens it, and again after what they do, for as long as this
/// process remembers that they did. Slack is never kept waiting for it, and not called when nothing has changed. What is
/// lost in a crash is made good when they open it the next time.
final class SlackHome implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  /// Several presses in a row are one change.
  private static final long PAUSE_MILLIS = 400;
  private static final Logger LOG = LoggerFactory.getLogger(SlackHome.class);

  private final Coach coach;
  private final BlockKitRenderer renderer;
  private final Illustrator illustrator;
  private final SlackClient client;
  private final SlackFiles files;
  private final OpenHomes open = new OpenHomes();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<MemberRef, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

  SlackHome(Coach coach, Illustrator illustrator, BlockKitRenderer renderer, SlackClient client) {
    this.coach = coach;
    this.illustrator = illustrator;
    this.renderer = renderer;
    this.client = client;
    this.files = new SlackFiles(client);
  }

  static SlackHome of(Coach coach, Illustrator illustrator, BlockKitRenderer renderer, String botToken,
      String apiUrl) {
    return new SlackHome(coach, illustrator, renderer, new SlackClient(botToken, apiUrl, PATIENCE));
  }

  /// Returns at once.
  void opened(String team, String user) {
    MemberRef member = new MemberRef(new WorkspaceRef(Platform.SLACK, team), user);
    open.opened(member);
    soon(member, threads);
  }

  /// Something may have changed. Returns at once.
  void changed(MemberRef member) {
    if (open.contains(member)) {
      soon(member, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, threads));
    }
  }

  /// The workspace removed the app, or took back its tokens. Both may be told, in any order.
  void left(String team) {
    WorkspaceRef workspace = new WorkspaceRef(Platform.SLACK, team);
    open.left(workspace);
    coach.left(workspace);
    LOG.warn("A workspace has removed Rapport; nothing more is sent there: {}", team);
  }

  /// Done when every home is published that has changed by now.
  CompletableFuture<Void> quiet() {
    return CompletableFuture.allOf(underWay.values().toArray(CompletableFuture[]::new));
  }

  // One after the other for each member; while one waits to begin, another is not needed.
  private void soon(MemberRef member, Executor executor) {
    if (!open.claim(member)) {
      return;
    }
    underWay.compute(member, (_, before) -> {
      CompletableFuture<Void> start = before == null ? CompletableFuture.completedFuture(null) : before;
      CompletableFuture<Void> mine = start.thenRunAsync(() -> publish(member), executor);
      var _ = mine.whenComplete((_, _) -> threads.execute(() -> underWay.remove(member, mine)));
      return mine;
    });
  }

  private void publish(MemberRef member) {
    OpenHomes.Shown before = open.begin(member);
    try {
      List<Card> cards = coach.home(member);
      String words = renderer.home(cards, Map.of());
      Optional<Chart> chart = cards.stream().flatMap(card -> card.charts().stream()).findFirst();
      OpenHomes.Shown wanted = new OpenHomes.Shown(words, chart, Optional.empty());
      if (wanted.says(before)) {
        return;
      }
      Optional<String> file = chart.equals(before.chart()) ? before.file() : chart.flatMap(this::upload);
      Map<Chart, String> pictures = file.map(id -> Map.of(chart.orElseThrow(), id)).orElse(Map.of());
      boolean shown = publish(member, renderer.home(cards, pictures));
      if (!shown && file.isPresent()) {
        // The words say the same, and go without the picture.
        files.discard(file.get());
        file = Optional.empty();
        shown = publish(member, words);
      }
      if (shown) {
        open.published(member, new OpenHomes.Shown(words, chart, file));
        Optional<String> kept = file;
        before.file().filter(old -> !Optional.of(old).equals(kept)).ifPresent(files::discard);
      }
    } catch (IOException | SlackApiException | RuntimeException e) {
      LOG.warn("A home was not published: {}", Faults.describe(e));
    }
  }

  private boolean publish(MemberRef member, String view) throws IOException, SlackApiException {
    ViewsPublishResponse response = client.methods()
        .viewsPublish(request -> request.userId(member.id()).viewAsString(view));
    if (!response.isOk()) {
      LOG.warn("A home was not published: {}", response.getError());
    }
    return response.isOk();
  }

  private Optional<String> upload(Chart chart) {
    try {
      Picture picture = illustrator.draw(chart);
      return files.keep(picture);
    } catch (RuntimeException e) {
      LOG.warn("A picture could not be drawn: {}", Faults.describe(e));
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    client.close();
  }
}
