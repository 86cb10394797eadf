package dev.rapport.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.port.DeliveryId;
import dev.rapport.port.PersonalRecordsContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// A database that cannot be used says why, and what to do.
class DatabaseProblemsTest {
  private static PostgresStore open(DatabaseAddress address) {
    return PostgresStore.open(address, new SettableClock(Samples.NOON), PersonalRecordsContract.KEPT);
  }

  @Test
  void whereNothingListensIsTold() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    assertThatThrownBy(() -> open(new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/x", "me", "hush")))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("cannot use the database jdbc:postgresql://127.0.0.1:" + port + "/x as me: nothing listens there. "
            + "Check host and port in RAPPORT_STORE, and that PostgreSQL runs.");
  }

  @Test
  void aHostThatIsNotThereIsTold() {
    assertThatThrownBy(() -> open(new DatabaseAddress("jdbc:postgresql://nowhere.invalid/x", "me", "hush")))
        .hasMessageEndingWith("there is no machine of that name. Check the host in RAPPORT_STORE.");
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() {
    DatabaseAddress there = PostgresServer.empty();
    assertThatThrownBy(() -> open(new DatabaseAddress(there.url().replaceFirst("/postgres$", "/nothing"), there.user(),
        ""))).hasMessageContaining("there is no database of that name");
  }

  @Test
  void aWrongPasswordIsTold() throws SQLException, IOException {
    DatabaseAddress there = PostgresServer.withPassword("locked", "right");
    open(there).close();
    assertThatThrownBy(() -> open(new DatabaseAddress(there.url(), there.user(), "wrong")))
        .hasMessageContaining("it refuses this user or password. Check RAPPORT_STORE_USER and RAPPORT_STORE_PASSWORD.")
        .hasMessageNotContaining("wrong");
    assertThatThrownBy(() -> open(new DatabaseAddress(there.url(), there.user(), "")))
        .hasMessageContaining("it wants a password");
  }

  @Test
  void whoMayNotMakeTablesIsTold() throws SQLException {
    DatabaseAddress fresh = PostgresServer.fresh("guarded");
    PostgresServer.execute("create role guest login");
    assertThatThrownBy(() -> open(new DatabaseAddress(fresh.url(), "guest", "")))
        .hasMessageContaining("this user may not make tables there");
  }

  @Test
  void tablesOfANewerVersionAreLeftAlone() throws SQLException {
    DatabaseAddress fresh = PostgresServer.fresh("newer");
    open(fresh).close();
    PostgresServer.execute(fresh, "insert into rapport_schema (installed_rank, version, description, type, script, "
        + "checksum, installed_by, execution_time, success) "
        + "values (99, '7', 'later', 'SQL', 'V7__later.sql', 1, 'postgres', 1, true)");
    assertThatThrownBy(() -> open(fresh)).isInstanceOf(DatabaseException.class)
        .hasMessageContaining(
            "was last used by a newer Rapport (its tables have version 7, this Rapport knows up to 1)")
        .hasMessageEndingWith("Start that version, or a newer one.");
  }

  @Test
  void tablesOfOthersInTheSameDatabaseAreNoHindrance() throws SQLException {
    DatabaseAddress fresh = PostgresServer.fresh("shared_by_two");
    PostgresServer.execute(fresh, "create table invoice (id int)");
    try (PostgresStore store = open(fresh)) {
      assertThat(store.ledger().claimed()).isEmpty();
    }
  }

  @Test
  void aSchemaOfItsOwnIsMadeAndUsed() throws SQLException {
    DatabaseAddress fresh = PostgresServer.fresh("with_schema");
    DatabaseAddress own = new DatabaseAddress(fresh.url() + "?currentSchema=rapport", fresh.user(), "");
    open(own).close();
    try (PostgresStore store = open(own)) {
      assertThat(store.delivered(new DeliveryId("d1"))).isFalse();
    }
    PostgresServer.execute(fresh, "select 1 from rapport.conversation");
  }
}
