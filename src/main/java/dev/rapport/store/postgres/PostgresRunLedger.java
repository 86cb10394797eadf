package dev.rapport.store.postgres;

import dev.rapport.engagement.RunKey;
import dev.rapport.port.Run;
import dev.rapport.port.RunLedger;
import dev.rapport.port.RunState;
import dev.rapport.store.json.StoredRhythm;
import dev.rapport.store.postgres.Records.Json;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The ledger that all nodes share: the database lets one of them through.
record PostgresRunLedger(Database database) implements RunLedger {
  @Override
  public boolean claim(Run run) {
    return database.write(connection -> new Records(connection).change(
        "insert into run (workspace, owner, id, at, value, claimed) values (?, ?, ?, ?, cast(? as jsonb), ?) "
            + "on conflict (workspace, owner, id) do nothing",
        owner(run.key()), id(run.key()), monday(run.key()), Json.of(StoredRhythm.write(run)), isClaimed(run))) == 1;
  }

  @Override
  public boolean advance(Run from, Run to) {
    return database.write(connection -> {
      Records records = new Records(connection);
      Owner owner = owner(from.key());
      String id = id(from.key());
      return records.hold(Table.RUN, owner, id).map(StoredRhythm::run).filter(from::equals).isPresent()
          && records.change("update run set value = cast(? as jsonb), claimed = ? "
              + "where workspace = ? and owner = ? and id = ?", Json.of(StoredRhythm.write(to)), isClaimed(to), owner,
              id) == 1;
    });
  }

  @Override
  public Optional<Run> find(RunKey key) {
    return database.read(connection -> new Records(connection).find(Table.RUN, owner(key), id(key)))
        .map(StoredRhythm::run);
  }

  @Override
  public List<Run> claimed() {
    return database.read(connection -> new Records(connection).select("select value from run where claimed"))
        .stream()
        .map(StoredRhythm::run)
        .toList();
  }

  private static boolean isClaimed(Run run) {
    return run.state() instanceof RunState.Claimed;
  }

  private static Owner owner(RunKey key) {
    return Owner.parse(key.subject());
  }

  private static String id(RunKey key) {
    return key.job().id() + "/" + key.week();
  }

  private static OffsetDateTime monday(RunKey key) {
    return key.week().monday().atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
