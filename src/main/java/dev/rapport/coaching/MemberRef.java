package dev.rapport.coaching;

/// A person who uses Rapport, within one workspace.
///
/// @param id the platform's own id, which may hold colons (Teams' do)
public record MemberRef(WorkspaceRef workspace, String id) {
  public MemberRef {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a member's id is never blank");
    }
  }

  /// Reads `slack:T1:U7`.
  public static MemberRef parse(String text) {
    int second = text.indexOf(':', text.indexOf(':') + 1);
    if (second < 0) {
      throw new IllegalArgumentException("'" + text + "' is no member: expected platform:workspace:id");
    }
    return new MemberRef(WorkspaceRef.parse(text.substring(0, second)), text.substring(second + 1));
  }

  @Override
  public String toString() {
    return workspace + ":" + id;
  }
}
