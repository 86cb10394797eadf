package dev.rapport.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.port.Outgoing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes and reads the stored records as `{"v":1,...}` in UTF-8. JSON members that are not known are ignored, so
/// that an older Rapport reads what a newer one of the same version added; a missing one is refused.
public final class StoredJson {
  /// The version of the format. It changes only together with code that still reads the older ones.
  public static final int VERSION = 1;

  private static final String BEGINNING = "{\"v\":" + VERSION + ",";
  private static final byte[] BEGINNING_BYTES = BEGINNING.getBytes(StandardCharsets.UTF_8);
  private static final JsonMapper JSON = StoredTypes.mapper();

  private StoredJson() {}

  public static byte[] write(Profile profile) {
    return bytes(profile);
  }

  public static byte[] write(Conversation conversation) {
    return bytes(conversation);
  }

  public static byte[] write(KeptDraft draft) {
    return bytes(draft);
  }

  public static byte[] write(SentInvite invite) {
    return bytes(invite);
  }

  public static byte[] write(Outgoing outgoing) {
    return bytes(outgoing);
  }

  /// @throws UnreadableRecordException like every reading method here
  public static Profile profile(byte[] json) {
    return read(json, Profile.class);
  }

  public static Conversation conversation(byte[] json) {
    return read(json, Conversation.class);
  }

  public static KeptDraft keptDraft(byte[] json) {
    return read(json, KeptDraft.class);
  }

  public static SentInvite sentInvite(byte[] json) {
    return read(json, SentInvite.class);
  }

  public static Outgoing outgoing(byte[] json) {
    return read(json, Outgoing.class);
  }

  private static byte[] bytes(Object stored) {
    try {
      // By way of a String: half a surrogate pair becomes '?' there, where Jackson's UTF-8 writer would refuse the turn.
      return (BEGINNING + JSON.writeValueAsString(stored).substring(1)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + stored.getClass().getSimpleName() + " as JSON", e);
    }
  }

  private static <T> T read(byte[] bytes, Class<T> type) {
    try {
      if (Arrays.equals(BEGINNING_BYTES, 0, BEGINNING_BYTES.length, bytes, 0,
          Math.min(BEGINNING_BYTES.length, bytes.length))) {
        return JSON.readValue(bytes, type);
      }
      JsonNode json = JSON.readTree(bytes);
      int version = json.path("v").asInt(0);
      if (version != VERSION) {
        throw new UnreadableRecordException("a stored " + type.getSimpleName() + " has version " + version
            + ", and this Rapport reads version " + VERSION + ": start the version that wrote it");
      }
      return JSON.treeToValue(json, type);
    } catch (JsonMappingException e) {
      throw unreadable(type, "at " + e.getPathReference());
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(type, "it is no whole JSON (" + e.getClass().getSimpleName() + ")");
    }
  }

  // Without the cause: Jackson quotes the text that it stumbled over, and a log must not.
  private static UnreadableRecordException unreadable(Class<?> type, String where) {
    return new UnreadableRecordException("cannot read a stored " + type.getSimpleName() + ": " + where);
  }
}
