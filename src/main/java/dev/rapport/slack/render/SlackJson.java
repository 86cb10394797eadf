package dev.rapport.slack.render;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;

/// The SDK's model as Slack's JSON.
public final class SlackJson {
  /// Safe to share. Without HTML escaping, so that what is measured is what Slack counts.
  public static final Gson GSON = GsonFactory.createSnakeCase().newBuilder().disableHtmlEscaping().create();

  private SlackJson() {}
}
