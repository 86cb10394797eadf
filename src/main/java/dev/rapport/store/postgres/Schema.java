package dev.rapport.store.postgres;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// The tables, brought to the shape that this version knows. Several processes may try it at once: one does it, the others
/// wait.
final class Schema {
  private static final String HISTORY = "rapport_schema";

  private Schema() {}

  /// @throws DatabaseException when they cannot be, or are already of a newer shape
  static void migrate(DataSource source, DatabaseAddress address) {
    try {
      Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:dev/rapport/store/postgres")
          .table(HISTORY)
          // Tables of somebody else in the same schema are no reason to refuse.
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .failOnMissingLocations(true)
          .load();
      newer(flyway.info().all()).ifPresent(newer -> {
        throw new DatabaseException("the database " + address + " was last used by a newer Rapport (its tables have "
            + "version " + newer + ", this Rapport knows up to " + known(flyway.info().all())
            + "). Start that version, or a newer one.");
      });
      flyway.migrate();
    } catch (FlywayException e) {
      throw Unreachable.explained(address, e);
    }
  }

  private static Optional<String> newer(MigrationInfo[] all) {
    return Arrays.stream(all)
        .filter(each -> each.getState().isApplied() && !each.getState().isResolved())
        .filter(each -> each.getVersion() != null && !each.getVersion().getVersion().equals("0"))
        .map(each -> each.getVersion().getVersion())
        .reduce((_, last) -> last);
  }

  private static String known(MigrationInfo[] all) {
    return Arrays.stream(all)
        .filter(each -> each.getState().isResolved() && each.getVersion() != null)
        .map(each -> each.getVersion().getVersion())
        .reduce((_, last) -> last)
        .orElse("0");
  }
}
