package dev.rapport.app;

import dev.rapport.port.Store;
import dev.rapport.settings.DatabaseSettings;
import dev.rapport.store.postgres.DatabaseAddress;
import dev.rapport.store.postgres.DatabaseException;
import dev.rapport.store.postgres.PostgresStore;
import java.time.Duration;
import java.time.InstantSource;

/// Opens the store in PostgreSQL. It stands by itself so that a start without PostgreSQL looks at none of its classes.
final class PostgresWiring {
  private PostgresWiring() {}

  /// @throws StartException when the database cannot be used; the message says what to do
  static Store open(DatabaseSettings set, InstantSource clock, Duration kept) {
    try {
      return PostgresStore.open(new DatabaseAddress(set.url(), set.user(), set.password().value()), clock, kept);
    } catch (DatabaseException e) {
      throw new StartException(String.valueOf(e.getMessage()), e);
    }
  }
}
