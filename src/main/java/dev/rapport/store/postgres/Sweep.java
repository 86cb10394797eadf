package dev.rapport.store.postgres;

/// Deletes any number of rows a few thousand at a time, so that nobody waits for long and no time limit is met.
record Sweep(Database database) {
  private static final int ROWS = 5_000;

  /// @param condition with one parameter
  void delete(String table, String condition, Object value) {
    String sql = "delete from " + table + " where ctid = any(array(select ctid from " + table + " where " + condition
        + " limit " + ROWS + "))";
    int deleted;
    do {
      deleted = database.write(connection -> new Records(connection).change(sql, value));
    } while (deleted == ROWS);
  }
}
