package org.lumbar.controller.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Occasion;
import org.lumbar.controller.safety.PastUse;
import org.lumbar.routines.routine.Depth;

/// The tables of sessions, of what was said, and of what deleted sessions leave behind.
final class HistoryTables {
  private final Rows rows;

  HistoryTables(Connection connection) {
    rows = new Rows(connection);
  }

  ClockTable clock() {
    return new ClockTable(rows);
  }

  static void create(Statement statement) throws SQLException {
    for (String table :
        List.of(
            """
            session (id INTEGER PRIMARY KEY, begun INTEGER NOT NULL, wall INTEGER NOT NULL,
            routine TEXT NOT NULL, depth TEXT NOT NULL, ran INTEGER NOT NULL,
            strong INTEGER NOT NULL, heat INTEGER NOT NULL, cap_steps INTEGER NOT NULL,
            comfort_checks INTEGER NOT NULL, ending TEXT NOT NULL, cause TEXT NOT NULL)""",
            "feeling (wall INTEGER NOT NULL, feeling TEXT NOT NULL, occasion TEXT NOT NULL)",
            """
            remainder (id INTEGER PRIMARY KEY CHECK (id = 1), start INTEGER NOT NULL,
            deep INTEGER NOT NULL, strong INTEGER NOT NULL)""",
            ClockTable.COLUMNS)) {
      statement.execute("CREATE TABLE IF NOT EXISTS " + table + " STRICT");
    }
  }

  /// From version 1, in which nobody was asked but after a week.
  static void addOccasions(Statement statement) throws SQLException {
    statement.execute("ALTER TABLE feeling ADD COLUMN occasion TEXT NOT NULL DEFAULT 'WEEK'");
  }

  static PastRecord read(Connection on) throws SQLException {
    try (Statement statement = on.createStatement()) {
      List<SessionEntry> sessions = new ArrayList<>();
      try (ResultSet row = statement.executeQuery("SELECT * FROM session")) {
        while (row.next()) {
          sessions.add(session(row));
        }
      }
      List<FeelingEntry> feelings = new ArrayList<>();
      try (ResultSet row = statement.executeQuery("SELECT * FROM feeling")) {
        while (row.next()) {
          feelings.add(
              new FeelingEntry(
                  Rows.instant(row, "wall"),
                  Feeling.valueOf(row.getString("feeling")),
                  occasion(row.getString("occasion"))));
        }
      }
      return new PastRecord(sessions, feelings, remainder(statement), ClockTable.read(statement));
    } catch (IllegalArgumentException e) {
      throw new SQLException("a row is not what it should be: " + e.getMessage(), e);
    }
  }

  void put(SessionEntry entry) throws SQLException {
    SessionFigures figures = entry.figures();
    rows.update(
        "INSERT OR REPLACE INTO session VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        entry.id(),
        entry.begun(),
        entry.wall(),
        figures.routine(),
        figures.depth().name(),
        figures.ran(),
        figures.strong(),
        figures.heat(),
        figures.capSteps(),
        figures.comfortChecks(),
        entry.ending().name(),
        entry.cause());
  }

  void add(FeelingEntry entry) throws SQLException {
    rows.update(
        "INSERT INTO feeling VALUES (?,?,?)",
        entry.wall(),
        entry.feeling().name(),
        entry.occasion().map(Occasion::name).orElse(""));
  }

  private static Optional<Occasion> occasion(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(Occasion.valueOf(name));
  }

  void deleteAll(PastUse.Remainder remainder) throws SQLException {
    rows.update("DELETE FROM session");
    rows.update("DELETE FROM feeling");
    rows.update(
        "INSERT OR REPLACE INTO remainder VALUES (1,?,?,?)",
        remainder.start(),
        remainder.deep(),
        remainder.strong());
  }

  private static SessionEntry session(ResultSet row) throws SQLException {
    return new SessionEntry(
        row.getLong("id"),
        Rows.instant(row, "begun"),
        Rows.instant(row, "wall"),
        new SessionFigures(
            row.getString("routine"),
            Depth.valueOf(row.getString("depth")),
            Rows.duration(row, "ran"),
            Rows.duration(row, "strong"),
            Rows.duration(row, "heat"),
            row.getInt("cap_steps"),
            row.getInt("comfort_checks")),
        SessionEnding.valueOf(row.getString("ending")),
        row.getString("cause"));
  }

  private static PastUse.Remainder remainder(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT * FROM remainder")) {
      return row.next()
          ? new PastUse.Remainder(
              Rows.instant(row, "start"), Rows.instant(row, "deep"), Rows.instant(row, "strong"))
          : PastUse.Remainder.NONE;
    }
  }
}
