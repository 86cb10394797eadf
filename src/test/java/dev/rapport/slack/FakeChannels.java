package dev.rapport.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The channels, direct messages, people and files of the fake Slack. Its lock is the fake Slack's.
final class FakeChannels {
  /// Whose messages those in a channel are.
  static final String EVERYBODY = "*";

  private final SettableClock clock;
  private final List<String> broken;
  private final BiConsumer<String, JsonObject> show;
  private final Set<String> joined = new HashSet<>(Set.of(FakeSlack.CHANNEL));
  private final Set<String> archived = new HashSet<>();
  private final Map<String, Instant> lastPost = new HashMap<>();
  private final Map<String, String> posts = new HashMap<>();
  private final Map<String, JsonObject> people = new HashMap<>();
  private final Map<String, Boolean> files = new HashMap<>();
  private final Map<String, JsonObject> homes = new HashMap<>();
  private final List<String> shared = new ArrayList<>();
  private final Set<String> kept = new HashSet<>();
  private int published;
  private Consumer<Long> onPost = _ -> {};
  private int numbers;

  FakeChannels(SettableClock clock, List<String> broken, BiConsumer<String, JsonObject> show) {
    this.clock = clock;
    this.broken = broken;
    this.show = show;
  }

  void join(String channel) {
    joined.add(channel);
  }

  void archive(String channel) {
    archived.add(channel);
  }

  void person(String user, String zone, boolean admin) {
    JsonObject person = new JsonObject();
    person.addProperty("id", user);
    person.addProperty("tz", zone);
    person.addProperty("is_admin", admin);
    people.put(user, person);
  }

  /// A member's home as it was published last.
  JsonObject home(String user) {
    return homes.getOrDefault(user, new JsonObject());
  }

  /// How often any home was published.
  int published() {
    return published;
  }

  /// Files that are shown in no channel.
  Set<String> kept() {
    return Set.copyOf(kept);
  }

  /// Where pictures were shared, in their order.
  List<String> shared() {
    return List.copyOf(shared);
  }

  /// How many messages arrived in a channel.
  long posted(String channel) {
    return posts.values().stream().filter(channel::equals).count();
  }

  /// @param then is told how many messages have arrived, before whoever sent it hears that it did
  void onPost(Consumer<Long> then) {
    onPost = then;
  }

  void uploaded(String file) {
    files.put(file, true);
  }

  /// @return the error, or empty
  String call(String name, Map<String, String> arguments, JsonObject answer, String server,
      Map<String, Slacks.Message> messages) {
    return switch (name) {
      case "chat.postMessage" -> post(arguments, answer);
      case "chat.update" -> update(arguments, answer, messages.get(arguments.getOrDefault("ts", "")));
      case "users.info" -> {
        JsonObject person = people.get(arguments.getOrDefault("user", ""));
        answer.add("user", person);
        yield person == null ? "user_not_found" : "";
      }
      case "files.getUploadURLExternal" -> {
        String file = "F" + ++numbers;
        files.put(file, false);
        if (arguments.getOrDefault("alt_txt", "").isBlank()) {
          broken.add("a picture without words");
        }
        answer.addProperty("file_id", file);
        answer.addProperty("upload_url", server + "/upload/" + file);
        yield "";
      }
      case "views.publish" -> {
        JsonObject view = JsonParser.parseString(arguments.getOrDefault("view", "{}")).getAsJsonObject();
        broken.addAll(BlockKitRules.ofHome(view));
        published++;
        for (var block : view.getAsJsonArray("blocks")) {
          JsonObject file = block.getAsJsonObject().getAsJsonObject("slack_file");
          if (file != null && !kept.contains(file.get("id").getAsString())) {
            yield "invalid_blocks";
          }
        }
        homes.put(arguments.getOrDefault("user_id", ""), view);
        yield "";
      }
      case "files.delete" -> kept.remove(arguments.getOrDefault("file", "")) ? "" : "file_not_found";
      case "files.completeUploadExternal" -> share(arguments, answer);
      case String other -> {
        broken.add("a method that this fake does not know: " + other);
        yield "unknown_method";
      }
    };
  }

  private String post(Map<String, String> arguments, JsonObject answer) {
    String to = arguments.getOrDefault("channel", "");
    boolean person = to.startsWith("U");
    String channel = person ? "D" + to.substring(1) : to;
    if (archived.contains(channel)) {
      return "is_archived";
    }
    if (!person && !joined.contains(channel)) {
      return "not_in_channel";
    }
    Instant before = lastPost.put(channel, clock.instant());
    if (before != null && before.plusSeconds(1).isAfter(clock.instant())) {
      broken.add("two messages within a second in " + channel);
    }
    JsonObject body = body(arguments);
    List<String> problems = BlockKitRules.ofMessage(body);
    if (!problems.isEmpty()) {
      broken.addAll(problems);
      return "invalid_blocks";
    }
    String ts = clock.instant().getEpochSecond() + "." + String.format("%06d", 500_000 + ++numbers);
    posts.put(ts, channel);
    onPost.accept((long) posts.size());
    body.addProperty("ts", ts);
    show.accept(person ? to : EVERYBODY, body);
    answer.addProperty("ts", ts);
    answer.addProperty("channel", channel);
    return "";
  }

  private String update(Map<String, String> arguments, JsonObject answer, Slacks.@Nullable Message message) {
    if (message == null || !arguments.getOrDefault("channel", "").equals(posts.get(message.ts))) {
      return "message_not_found";
    }
    JsonObject body = body(arguments);
    List<String> problems = BlockKitRules.ofMessage(body);
    broken.addAll(problems);
    message.body = body;
    answer.addProperty("ts", message.ts);
    answer.addProperty("channel", arguments.get("channel"));
    return problems.isEmpty() ? "" : "invalid_blocks";
  }

  private String share(Map<String, String> arguments, JsonObject answer) {
    String channel = arguments.getOrDefault("channel_id", "");
    JsonArray given = JsonParser.parseString(arguments.getOrDefault("files", "[]")).getAsJsonArray();
    for (var each : given) {
      if (!Boolean.TRUE.equals(files.remove(each.getAsJsonObject().get("id").getAsString()))) {
        broken.add("a file was shared that was never uploaded");
        return "file_not_found";
      }
    }
    if (channel.isEmpty()) {
      given.forEach(each -> kept.add(each.getAsJsonObject().get("id").getAsString()));
      answer.add("files", new JsonArray());
      return "";
    }
    if (!channel.startsWith("D") && !joined.contains(channel)) {
      return "channel_not_found";
    }
    shared.add(channel);
    answer.add("files", new JsonArray());
    return "";
  }

  private static JsonObject body(Map<String, String> arguments) {
    JsonObject body = new JsonObject();
    body.addProperty("text", arguments.getOrDefault("text", ""));
    body.add("blocks", JsonParser.parseString(arguments.getOrDefault("blocks", "[]")));
    return body;
  }
}
