package dev.rapport.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A real PostgreSQL for the tests of this process: on loopback, on a free port, and gone with it. Where there is none for
/// this machine, the tests that ask for it are skipped and say so; where machines judge, they fail.
public final class PostgresServer {
  private static final String SUPERUSER = "postgres";
  private static final PostgresServer SHARED = new PostgresServer();

  private final List<EmbeddedPostgres> running = new ArrayList<>();

  private PostgresServer() {}

  /// A database without a record in it, whatever was in it before.
  public static DatabaseAddress empty() {
    return SHARED.emptied();
  }

  /// A database that nobody has used.
  static DatabaseAddress fresh(String name) throws SQLException {
    execute("create database " + name);
    return SHARED.address(name);
  }

  /// The tests' database for a user whom it lets in with this password alone.
  static DatabaseAddress withPassword(String user, String password) throws SQLException, IOException {
    execute("create role " + user + " superuser login password '" + password + "'");
    try (Connection connection = SHARED.server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show hba_file")) {
      row.next();
      Path rules = Path.of(row.getString(1));
      Files.writeString(rules, "host all " + user + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
    }
    execute("select pg_reload_conf()");
    return new DatabaseAddress(SHARED.address(SUPERUSER).url(), user, password);
  }

  /// Something done by the one who may do everything.
  static void execute(String sql) throws SQLException {
    execute(SHARED.address(SUPERUSER), sql);
  }

  static void execute(DatabaseAddress where, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(where.url(), where.user(), where.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private synchronized DatabaseAddress emptied() {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public' "
          + "and tablename <> 'rapport_schema'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      if (!tables.isEmpty()) {
        statement.execute("truncate " + String.join(", ", tables));
      }
      return address(SUPERUSER);
    } catch (SQLException e) {
      throw new IllegalStateException("the tests' database cannot be emptied", e);
    }
  }

  private DatabaseAddress address(String database) {
    return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + database, SUPERUSER, "");
  }

  private synchronized EmbeddedPostgres server() {
    if (running.isEmpty()) {
      try {
        running.add(EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start());
      } catch (IOException | RuntimeException e) {
        if (System.getenv("CI") != null) {
          throw new IllegalStateException("no PostgreSQL could be started", e);
        }
        Assumptions.abort("SKIPPED: no PostgreSQL could be started on this machine: " + e);
      }
    }
    return running.getFirst();
  }
}
