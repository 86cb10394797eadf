package dev.rapport.store.mapdb;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.port.Departures;
import dev.rapport.port.ProgrammeStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Workspaces that have left, each in a note of its own: which, and since when. Erasing one writes the journal anew
/// without whatever is its.
final class MapDbDepartures implements Departures {
  private static final String ALL = "departures";

  private final Shelf shelf;
  private final ProgrammeStore programmes;
  private final Erased erased;
  private final Runnable tidy;

  /// @param erased what the journal is written anew without
  /// @param tidy writes it anew, and returns when that is done
  MapDbDepartures(Shelf shelf, ProgrammeStore programmes, Erased erased, Runnable tidy) {
    this.shelf = shelf;
    this.programmes = programmes;
    this.erased = erased;
    this.tidy = tidy;
  }

  @Override
  public void left(WorkspaceRef workspace, Instant at) {
    shelf.alone(List.of(workspace.toString()), () -> {
      if (shelf.find(key(workspace)).isEmpty()) {
        shelf.write(List.of(Shelf.put(key(workspace), at.getEpochSecond(), note(workspace, at))));
      }
      return true;
    });
  }

  @Override
  public void cameBack(WorkspaceRef workspace) {
    erased.spare(workspace);
    shelf.write(List.of(new Entry.Removed(key(workspace))));
  }

  @Override
  public Map<WorkspaceRef, Instant> away() {
    Map<WorkspaceRef, Instant> away = new HashMap<>();
    shelf.all(RecordKey.of(RecordKind.LEFT, ALL, "")).map(MapDbDepartures::text).forEach(note -> {
      int space = note.indexOf(' ');
      away.put(WorkspaceRef.parse(note.substring(space + 1)), Instant.parse(note.substring(0, space)));
    });
    return away;
  }

  @Override
  public void erase(WorkspaceRef workspace) {
    List<Rhythm> theirs = new ArrayList<>();
    programmes.each((Rhythm rhythm) -> {
      if (rhythm.workspace().equals(workspace)) {
        theirs.add(rhythm);
      }
    });
    theirs.forEach(rhythm -> {
      switch (rhythm) {
        case Programme programme -> programmes.remove(programme.channel());
        case OwnRhythm own -> programmes.remove(own.member());
      }
    });
    erased.add(workspace);
    try {
      // One that is under way may have begun before; the next one leaves out everything.
      tidy.run();
      tidy.run();
      shelf.write(List.of(new Entry.Removed(key(workspace))));
    } finally {
      erased.spare(workspace);
    }
  }

  private static RecordKey key(WorkspaceRef workspace) {
    return RecordKey.of(RecordKind.LEFT, ALL, workspace.toString());
  }

  private static byte[] note(WorkspaceRef workspace, Instant at) {
    return (at + " " + workspace).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] note) {
    return new String(note, StandardCharsets.UTF_8);
  }
}
