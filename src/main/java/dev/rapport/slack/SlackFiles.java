package dev.rapport.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.rapport.port.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts pictures and files below a message, in Slack's three steps (docs.slack.dev/messaging/working-with-files).
final class SlackFiles {
  private static final String NAME = "week.png";
  private static final MediaType PNG = MediaType.get("image/png");
  private static final MediaType TEXT = MediaType.get("application/json");
  private static final int LONGEST_ALT = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);

  private final SlackClient client;

  SlackFiles(SlackClient client) {
    this.client = client;
  }

  /// Never throws: the message beside it has gone already.
  void share(String channel, Picture picture) {
    share(channel, NAME, picture.png(), PNG, alt(picture));
  }

  /// Likewise.
  void share(String channel, String name, String text) {
    share(channel, name, text.getBytes(StandardCharsets.UTF_8), TEXT, name);
  }

  /// Keeps a picture in Slack without showing it anywhere yet.
  ///
  /// @return its id there; absent when Slack did not take it
  Optional<String> keep(Picture picture) {
    try {
      return put("", NAME, picture.png(), PNG, alt(picture));
    } catch (IOException | SlackApiException e) {
      LOG.warn("A picture could not be uploaded: {}", Faults.describe(e));
      return Optional.empty();
    }
  }

  /// Takes a file away that is shown nowhere any more. Never throws: at worst it stays.
  void discard(String file) {
    try {
      client.methods().filesDelete(request -> request.file(file));
    } catch (IOException | SlackApiException e) {
      LOG.debug("A file that is no longer shown stays: {}", Faults.describe(e));
    }
  }

  private void share(String channel, String name, byte[] bytes, MediaType type, String alt) {
    try {
      put(channel, name, bytes, type, alt);
    } catch (IOException | SlackApiException e) {
      LOG.warn("A file could not be uploaded: channel={} {}", channel, Faults.describe(e));
    }
  }

  /// @param channel empty for nowhere
  private Optional<String> put(String channel, String name, byte[] bytes, MediaType type, String alt)
      throws IOException, SlackApiException {
    FilesGetUploadURLExternalResponse place = client.methods()
        .filesGetUploadURLExternal(request -> request.filename(name).length(bytes.length).altTxt(alt));
    if (!place.isOk()) {
      LOG.warn("A file was not taken: channel={} {}", channel, place.getError());
      return Optional.empty();
    }
    upload(place.getUploadUrl(), bytes, type);
    FilesCompleteUploadExternalResponse shared = client.methods()
        .filesCompleteUploadExternal(request -> request.channelId(channel.isEmpty() ? null : channel)
            .files(List.of(FileDetails.builder().id(place.getFileId()).title(name).build())));
    if (!shared.isOk()) {
      LOG.warn("A file was not shared: channel={} {}", channel, shared.getError());
      return Optional.empty();
    }
    return Optional.of(place.getFileId());
  }

  private void upload(String url, byte[] bytes, MediaType type) throws IOException {
    Request request = new Request.Builder().url(url).post(RequestBody.create(bytes, type)).build();
    try (Response response = client.http().newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("the upload was answered with " + response.code());
      }
    }
  }

  private static String alt(Picture picture) {
    return picture.alt().length() <= LONGEST_ALT ? picture.alt() : picture.alt().substring(0, LONGEST_ALT - 1) + "…";
  }
}
