package dev.rapport.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rapport.port.NotSavedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/// A few connections for many threads. A thread that finds none free waits for one, and gives up in time to say so.
final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HikariDataSource connections;

  private Database(HikariDataSource connections) {
    this.connections = connections;
  }

  /// Something to be done with a connection.
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /// @throws DatabaseException when it cannot be reached or entered; the message says what to do
  static Database open(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("rapport");
    config.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
    }
    if (!address.password().isEmpty()) {
      config.setPassword(address.password());
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(1);
    config.addDataSourceProperty("ApplicationName", "rapport");
    config.addDataSourceProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // An answer that never comes must not hold a turn for ever.
    config.addDataSourceProperty("socketTimeout", "60");
    // The details of an error quote what members wrote, and errors are logged.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    try {
      return new Database(new HikariDataSource(config));
    } catch (RuntimeException e) {
      throw Unreachable.explained(address, e);
    }
  }

  DataSource source() {
    return connections;
  }

  /// Reads, each statement for itself.
  <T> T read(Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new DatabaseException("the database does not answer: " + e.getMessage(), e);
    }
  }

  /// Does all of it durably, or nothing.
  ///
  /// @throws NotSavedException when the database did not take it
  <T> T write(Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.on(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          rollBack(connection);
        }
      }
    } catch (SQLException e) {
      throw new NotSavedException("the database did not take it: " + e.getMessage(), e);
    }
  }

  // A connection that is lost is rolled back by the server; what went wrong first is told, not this.
  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      // the pool throws it away
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
