package dev.rapport.store.postgres;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;

/// Whose a record is: a member or a channel, within a workspace.
record Owner(WorkspaceRef workspace, String id) {
  static Owner of(MemberRef member) {
    return new Owner(member.workspace(), member.id());
  }

  static Owner of(ChannelRef channel) {
    return new Owner(channel.workspace(), channel.id());
  }

  /// Reads a channel or a member as its reference is written.
  static Owner parse(String subject) {
    return of(MemberRef.parse(subject));
  }
}
