package dev.rapport.store.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reading and writing records on one connection, whatever their table.
record Records(Connection connection) {
  private static final String KEY = " where workspace = ? and owner = ? and id = ?";
  // Nobody writes an invite before or after these, and PostgreSQL's calendar ends.
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("+200000-01-01T00:00:00Z");

  /// A document as a parameter.
  record Json(String verbatim) {
    static Json of(byte[] json) {
      return new Json(Verbatim.json(json));
    }
  }

  Optional<byte[]> find(Table table, Owner owner, String id) throws SQLException {
    return select("select value from " + table + KEY, owner, id).stream().findFirst();
  }

  /// The same, and nobody else changes it before this transaction ends.
  Optional<byte[]> hold(Table table, Owner owner, String id) throws SQLException {
    return select("select value from " + table + KEY + " for update", owner, id).stream().findFirst();
  }

  /// All of one owner.
  List<byte[]> all(Table table, Owner owner) throws SQLException {
    return select("select value from " + table + " where workspace = ? and owner = ? order by at, id", owner);
  }

  /// Those of one owner from one time to another, both included. PostgreSQL knows microseconds and rounds what is finer, so
  /// that some may be in it that are a little before or after.
  List<byte[]> dated(Table table, Owner owner, Instant from, Instant to) throws SQLException {
    return select("select value from " + table + " where workspace = ? and owner = ? and at between ? and ?", owner,
        time(from), time(to));
  }

  /// @param at the time that it will be looked for by
  void put(Table table, Owner owner, String id, Instant at, byte[] json) throws SQLException {
    change("insert into " + table + " (workspace, owner, id, at, value) values (?, ?, ?, ?, cast(? as jsonb)) "
        + "on conflict (workspace, owner, id) do update set at = excluded.at, value = excluded.value",
        owner, id, time(at), Json.of(json));
  }

  /// For a record that is not looked for by a time; it has that of its last change.
  void put(Table table, Owner owner, String id, byte[] json) throws SQLException {
    change("insert into " + table + " (workspace, owner, id, at, value) values (?, ?, ?, now(), cast(? as jsonb)) "
        + "on conflict (workspace, owner, id) do update set at = excluded.at, value = excluded.value",
        owner, id, Json.of(json));
  }

  void remove(Table table, Owner owner, String id) throws SQLException {
    change("delete from " + table + KEY, owner, id);
  }

  void removeAll(Table table, Owner owner) throws SQLException {
    change("delete from " + table + " where workspace = ? and owner = ?", owner);
  }

  /// The records that a query finds, which stand in its first column.
  List<byte[]> select(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values); ResultSet rows = statement.executeQuery()) {
      List<byte[]> found = new ArrayList<>();
      while (rows.next()) {
        found.add(Verbatim.bytes(rows.getString(1)));
      }
      return found;
    }
  }

  /// @return how many rows were changed
  int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /// Keeps everybody else who asks for one of these names waiting until this transaction ends.
  void alone(Collection<String> names) throws SQLException {
    // Always in the same order, so that no two wait for each other.
    for (long lock : names.stream().mapToLong(Records::lock).sorted().distinct().toArray()) {
      try (PreparedStatement statement = prepare("select pg_advisory_xact_lock(?)", lock)) {
        statement.execute();
      }
    }
  }

  PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    int place = 1;
    for (Object value : values) {
      switch (value) {
        case Owner(var workspace, var id) -> {
          statement.setString(place++, Verbatim.text(workspace.toString()));
          statement.setString(place++, Verbatim.text(id));
        }
        case Json(var verbatim) -> statement.setString(place++, verbatim);
        case String text -> statement.setString(place++, Verbatim.text(text));
        case Object other -> statement.setObject(place++, other);
      }
    }
    return statement;
  }

  /// A time as the database can hold it.
  static OffsetDateTime time(Instant instant) {
    Instant held = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return held.atOffset(ZoneOffset.UTC);
  }

  private static long lock(String name) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_16BE));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
