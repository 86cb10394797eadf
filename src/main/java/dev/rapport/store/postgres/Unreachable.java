package dev.rapport.store.postgres;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Says why a database could not be opened, and what to do about it.
final class Unreachable {
  private static final String WHERE = "RAPPORT_STORE";
  private static final String WHO = "RAPPORT_STORE_USER and RAPPORT_STORE_PASSWORD";

  private Unreachable() {}

  static DatabaseException explained(DatabaseAddress address, Throwable e) {
    return new DatabaseException("cannot use the database " + address + ": " + why(e), e);
  }

  private static String why(Throwable e) {
    @Nullable
    Throwable cause = e;
    for (; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UnknownHostException _ -> {
          return "there is no machine of that name. Check the host in " + WHERE + ".";
        }
        case SocketTimeoutException _ -> {
          return "nothing answers there. Check host and port in " + WHERE + ", and that a firewall lets it through.";
        }
        case ConnectException _ -> {
          return "nothing listens there. Check host and port in " + WHERE + ", and that PostgreSQL runs.";
        }
        case SQLException sql when state(sql).startsWith("28") -> {
          return "it refuses this user or password. Check " + WHO + ".";
        }
        case SQLException sql when state(sql).equals("08004") -> {
          return "it wants a password, or does not let this user in from here. Set " + WHO
              + ", and look at its pg_hba.conf.";
        }
        case SQLException sql when state(sql).equals("3D000") -> {
          return "there is no database of that name. Make it with createdb, or check the name in " + WHERE + ".";
        }
        case SQLException sql when state(sql).equals("42501") -> {
          return "this user may not make tables there: " + sql.getMessage() + ". Let it, or name a schema of its own "
              + "with ?currentSchema=rapport in " + WHERE + ".";
        }
        case SQLException sql when state(sql).equals("53300") -> {
          return "it has no connection left. Raise its max_connections; each Rapport takes up to ten.";
        }
        case Throwable _ -> {
          // perhaps its cause says more
        }
      }
    }
    return String.valueOf(e.getMessage());
  }

  private static String state(SQLException e) {
    return String.valueOf(e.getSQLState());
  }
}
