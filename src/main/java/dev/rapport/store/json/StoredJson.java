package dev.rapport.store.json;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.port.Address;
import dev.rapport.port.Outgoing;

/// Writes and reads the stored records as `{"v":1,...}` in UTF-8. JSON members that are not known are ignored, so
/// that an older Rapport reads what a newer one of the same version added; a missing one is refused.
public final class StoredJson {
  /// The version of the format. It changes only together with code that still reads the older ones.
  public static final int VERSION = 2;

  private static final VersionedJson JSON = new VersionedJson(StoredTypes.mapper(), VERSION);

  private StoredJson() {}

  public static byte[] write(Profile profile) {
    return JSON.write(profile);
  }

  public static byte[] write(Conversation conversation) {
    return JSON.write(conversation);
  }

  public static byte[] write(KeptDraft draft) {
    return JSON.write(draft);
  }

  public static byte[] write(SentInvite invite) {
    return JSON.write(invite);
  }

  public static byte[] write(SentReply reply) {
    return JSON.write(reply);
  }

  public static byte[] write(FollowUp followUp) {
    return JSON.write(followUp);
  }

  public static byte[] write(LoggedOutcome outcome) {
    return JSON.write(outcome);
  }

  public static byte[] write(Outgoing outgoing) {
    return JSON.write(outgoing);
  }

  public static byte[] write(Address address) {
    return JSON.write(address);
  }

  /// @throws UnreadableRecordException like every reading method here
  public static Profile profile(byte[] json) {
    return JSON.read(json, Profile.class);
  }

  public static Conversation conversation(byte[] json) {
    return JSON.read(json, Conversation.class);
  }

  public static KeptDraft keptDraft(byte[] json) {
    return JSON.read(json, KeptDraft.class);
  }

  public static SentInvite sentInvite(byte[] json) {
    return JSON.read(json, SentInvite.class);
  }

  public static SentReply sentReply(byte[] json) {
    return JSON.read(json, SentReply.class);
  }

  public static FollowUp followUp(byte[] json) {
    return JSON.read(json, FollowUp.class);
  }

  public static LoggedOutcome outcome(byte[] json) {
    return JSON.read(json, LoggedOutcome.class);
  }

  public static Outgoing outgoing(byte[] json) {
    return JSON.read(json, Outgoing.class);
  }

  public static Address address(byte[] json) {
    return JSON.read(json, Address.class);
  }
}
