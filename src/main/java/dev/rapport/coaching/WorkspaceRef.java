package dev.rapport.coaching;

/// One workspace, tenant or browser practice room. Everything is kept apart by it.
///
/// @param id the platform's own id; it holds no colon, because the colon separates it in [MemberRef]
public record WorkspaceRef(Platform platform, String id) {
  public WorkspaceRef {
    if (id.isBlank() || id.indexOf(':') >= 0) {
      throw new IllegalArgumentException("'" + id + "' is no workspace id: one or more characters without a colon");
    }
  }

  /// Reads `slack:T1`.
  public static WorkspaceRef parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("'" + text + "' is no workspace: expected platform:id");
    }
    return new WorkspaceRef(Platform.parse(text.substring(0, colon)), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return platform.id() + ":" + id;
  }
}
