package dev.rapport.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.rapport.port.Picture;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts pictures below a message, in Slack's three steps (docs.slack.dev/messaging/working-with-files).
final class SlackFiles {
  private static final String NAME = "week.png";
  private static final MediaType PNG = MediaType.get("image/png");
  private static final int LONGEST_ALT = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);

  private final SlackClient client;

  SlackFiles(SlackClient client) {
    this.client = client;
  }

  /// Never throws: the message beside it has gone already.
  void share(String channel, Picture picture) {
    try {
      byte[] png = picture.png();
      FilesGetUploadURLExternalResponse place = client.methods()
          .filesGetUploadURLExternal(request -> request.filename(NAME).length(png.length).altTxt(alt(picture)));
      if (!place.isOk()) {
        LOG.warn("A picture was not taken: channel={} {}", channel, place.getError());
        return;
      }
      upload(place.getUploadUrl(), png);
      FilesCompleteUploadExternalResponse shared = client.methods()
          .filesCompleteUploadExternal(request -> request.channelId(channel)
              .files(List.of(FileDetails.builder().id(place.getFileId()).title(NAME).build())));
      if (!shared.isOk()) {
        LOG.warn("A picture was not shared: channel={} {}", channel, shared.getError());
      }
    } catch (IOException | SlackApiException e) {
      LOG.warn("A picture could not be uploaded: channel={} {}", channel, Faults.describe(e));
    }
  }

  private void upload(String url, byte[] png) throws IOException {
    Request request = new Request.Builder().url(url).post(RequestBody.create(png, PNG)).build();
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
