package dev.rapport.slack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to be sent to Slack after an acknowledgement.
sealed interface Step {
  /// A message, only to the member.
  ///
  /// @param url a response_url, or the id of a member, who is written to directly
  /// @param message the body
  record Post(String url, String message) implements Step {}

  /// Opens a modal; when that is too late or does not work, `otherwise` is posted.
  ///
  /// @param until when the trigger dies, in milliseconds since the epoch
  record OpenView(String trigger, String view, long until, List<Post> otherwise) implements Step {
    public OpenView {
      otherwise = List.copyOf(otherwise);
    }
  }

  /// Shows something else in a modal that is open.
  ///
  /// @param hash of the view that the member acted on, so that a newer one is not overwritten
  record UpdateView(String viewId, @Nullable String hash, String view) implements Step {}
}
