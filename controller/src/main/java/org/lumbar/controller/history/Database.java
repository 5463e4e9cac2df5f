package org.lumbar.controller.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/// Opens a SQLite file the way the history needs it, and finds out whether it is sound.
final class Database {
  /// A file with a greater version was written by a newer program and is left alone.
  private static final int VERSION = 2;

  private static final int WAIT_FOR_OTHERS_MILLIS = 2_000;

  private Database() {}

  static Connection connect(Path path) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_OTHERS_MILLIS);
    Connection connection = config.createConnection("jdbc:sqlite:" + path);
    try {
      prepare(connection);
      return connection;
    } catch (SQLException | HistoryTrouble e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String health = text(statement, "PRAGMA quick_check(1)");
      if (!health.equals("ok")) {
        throw new SQLException(health);
      }
      int version = Integer.parseInt(text(statement, "PRAGMA user_version"));
      if (version > VERSION) {
        throw new HistoryTrouble("it was written by a newer version of Lumbar");
      }
      statement.execute("PRAGMA secure_delete = ON");
      if (version == 0) {
        HistoryTables.create(statement);
      } else if (version == 1) {
        HistoryTables.addOccasions(statement);
      }
      statement.execute("PRAGMA user_version = " + VERSION);
    }
  }

  static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getString(1) : "";
    }
  }
}
