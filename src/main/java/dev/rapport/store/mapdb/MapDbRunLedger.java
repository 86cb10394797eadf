package dev.rapport.store.mapdb;

import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.RunKey;
import dev.rapport.port.Run;
import dev.rapport.port.RunLedger;
import dev.rapport.port.RunState;
import dev.rapport.store.json.StoredRhythm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ledger in the journal. What is under way is listed by itself, so that nothing has to be searched for it.
final class MapDbRunLedger implements RunLedger {
  private static final String UNDER_WAY = "under-way";

  private final Shelf shelf;

  MapDbRunLedger(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public boolean claim(Run run) {
    return shelf.alone(List.of(run.key().toString()), () -> {
      if (find(run.key()).isPresent()) {
        return false;
      }
      shelf.write(entries(run));
      return true;
    });
  }

  @Override
  public boolean advance(Run from, Run to) {
    return shelf.alone(List.of(from.key().toString()), () -> {
      if (!find(from.key()).filter(from::equals).isPresent()) {
        return false;
      }
      shelf.write(entries(to));
      return true;
    });
  }

  @Override
  public Optional<Run> find(RunKey key) {
    return shelf.find(key(key)).map(StoredRhythm::run);
  }

  @Override
  public List<Run> claimed() {
    return shelf.all(RecordKey.of(RecordKind.RUN_UNDER_WAY, UNDER_WAY, ""))
        .map(json -> RunKey.parse(new String(json, StandardCharsets.UTF_8)))
        .flatMap(key -> find(key).stream())
        .filter(run -> run.state() instanceof RunState.Claimed)
        .toList();
  }

  private static List<Entry> entries(Run run) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Shelf.put(key(run.key()), second(run.key().week()), StoredRhythm.write(run)));
    String name = run.key().toString();
    RecordKey underWay = RecordKey.of(RecordKind.RUN_UNDER_WAY, UNDER_WAY, name);
    entries.add(run.state() instanceof RunState.Claimed
        ? Shelf.put(underWay, run.at().getEpochSecond(), name.getBytes(StandardCharsets.UTF_8))
        : new Entry.Removed(underWay));
    return entries;
  }

  private static RecordKey key(RunKey key) {
    return RecordKey.of(RecordKind.RUN, key.subject(), key.job().id() + "/" + key.week());
  }

  private static long second(IsoWeek week) {
    return week.monday().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
