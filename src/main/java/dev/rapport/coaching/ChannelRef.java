package dev.rapport.coaching;

/// A channel where members talk together, within one workspace.
///
/// @param id the platform's own id, which may hold colons (Teams' do)
public record ChannelRef(WorkspaceRef workspace, String id) {
  public ChannelRef {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a channel's id is never blank");
    }
  }

  /// Reads `slack:T1:C9`.
  public static ChannelRef parse(String text) {
    int second = text.indexOf(':', text.indexOf(':') + 1);
    if (second < 0) {
      throw new IllegalArgumentException("'" + text + "' is no channel: expected platform:workspace:id");
    }
    return new ChannelRef(WorkspaceRef.parse(text.substring(0, second)), text.substring(second + 1));
  }

  @Override
  public String toString() {
    return workspace + ":" + id;
  }
}
