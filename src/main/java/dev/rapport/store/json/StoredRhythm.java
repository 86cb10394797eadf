package dev.rapport.store.json;

import dev.rapport.engagement.Activity;
import dev.rapport.engagement.ChannelHistory;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.WeekTally;
import dev.rapport.port.Run;

/// Writes and reads what the weekly rhythm stores, in the same form and with the same promises as [StoredJson].
public final class StoredRhythm {
  /// The version of the format, apart from that of the walks.
  private static final int VERSION = 1;

  private static final VersionedJson JSON = new VersionedJson(RhythmTypes.mapper(), VERSION);

  private StoredRhythm() {}

  public static byte[] write(Run run) {
    return JSON.write(run);
  }

  public static byte[] write(Programme programme) {
    return JSON.write(programme);
  }

  public static byte[] write(OwnRhythm rhythm) {
    return JSON.write(rhythm);
  }

  public static byte[] write(Activity activity) {
    return JSON.write(activity);
  }

  public static byte[] write(CheckIn checkIn) {
    return JSON.write(checkIn);
  }

  public static byte[] write(WeekTally tally) {
    return JSON.write(tally);
  }

  public static byte[] write(ChannelHistory history) {
    return JSON.write(history);
  }

  public static byte[] write(Summary summary) {
    return JSON.write(summary);
  }

  /// @throws UnreadableRecordException like every reading method here
  public static Run run(byte[] json) {
    return JSON.read(json, Run.class);
  }

  public static Programme programme(byte[] json) {
    return JSON.read(json, Programme.class);
  }

  public static OwnRhythm ownRhythm(byte[] json) {
    return JSON.read(json, OwnRhythm.class);
  }

  public static Activity activity(byte[] json) {
    return JSON.read(json, Activity.class);
  }

  public static CheckIn checkIn(byte[] json) {
    return JSON.read(json, CheckIn.class);
  }

  public static WeekTally tally(byte[] json) {
    return JSON.read(json, WeekTally.class);
  }

  public static ChannelHistory history(byte[] json) {
    return JSON.read(json, ChannelHistory.class);
  }

  public static Summary summary(byte[] json) {
    return JSON.read(json, Summary.class);
  }
}
