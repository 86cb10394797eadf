package dev.rapport.store.postgres;

import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.port.Departures;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/// Workspaces that have left. Erasing one empties its part of each table, and its note last, so that whatever comes in
/// between can be done again.
record PostgresDepartures(Database database) implements Departures {
  @Override
  public void left(WorkspaceRef workspace, Instant at) {
    database.write(connection -> new Records(connection).change(
        "insert into departure (workspace, since) values (?, ?) on conflict (workspace) do nothing",
        workspace.toString(), Records.time(at)));
  }

  @Override
  public void cameBack(WorkspaceRef workspace) {
    delete("departure", workspace);
  }

  @Override
  public Map<WorkspaceRef, Instant> away() {
    return database.read(connection -> {
      Map<WorkspaceRef, Instant> away = new HashMap<>();
      try (PreparedStatement statement = connection.prepareStatement("select workspace, since from departure");
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          away.put(WorkspaceRef.parse(rows.getString(1)), rows.getObject(2, OffsetDateTime.class).toInstant());
        }
      }
      return away;
    });
  }

  @Override
  public void erase(WorkspaceRef workspace) {
    for (Table table : Table.values()) {
      delete(table.toString(), workspace);
    }
    delete("departure", workspace);
  }

  private void delete(String table, WorkspaceRef workspace) {
    new Sweep(database).delete(table, "workspace = ?", workspace.toString());
  }
}
