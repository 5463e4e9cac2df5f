package org.lumbar.controller.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.lumbar.controller.safety.ClockDoubt;
import org.lumbar.controller.safety.ClockReading;
import org.lumbar.controller.safety.CountedClock;

/// The table of one row that keeps where the counted clock stands.
final class ClockTable {
  static final String COLUMNS =
      """
      clock (id INTEGER PRIMARY KEY CHECK (id = 1), counted INTEGER NOT NULL,
      wall INTEGER NOT NULL, since_boot INTEGER NOT NULL, boot TEXT NOT NULL,
      is_set INTEGER NOT NULL, right_wall INTEGER NOT NULL, is_waiting INTEGER NOT NULL,
      doubt_since INTEGER, doubt TEXT, doubt_ends_when_set INTEGER)""";

  private final Rows rows;

  ClockTable(Rows rows) {
    this.rows = rows;
  }

  void put(CountedClock clock) throws SQLException {
    ClockReading reading = clock.reading();
    rows.update(
        "INSERT OR REPLACE INTO clock VALUES (1,?,?,?,?,?,?,?,?,?,?)",
        clock.counted(),
        reading.wall(),
        reading.sinceBoot(),
        reading.boot(),
        reading.isSet(),
        clock.rightWall(),
        clock.isWaiting(),
        clock.doubt().map(ClockDoubt::since).orElse(null),
        clock.doubt().map(ClockDoubt::sentence).orElse(null),
        clock.doubt().map(ClockDoubt::endsWhenSet).orElse(null));
  }

  void trust() throws SQLException {
    rows.update("UPDATE clock SET doubt_since = NULL, doubt = NULL, doubt_ends_when_set = NULL");
  }

  static Optional<CountedClock> read(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT * FROM clock")) {
      if (!row.next()) {
        return Optional.empty();
      }
      ClockReading reading =
          new ClockReading(
              Rows.instant(row, "wall"),
              Rows.duration(row, "since_boot"),
              row.getString("boot"),
              row.getBoolean("is_set"));
      return Optional.of(
          new CountedClock(
              Rows.instant(row, "counted"),
              reading,
              Rows.instant(row, "right_wall"),
              row.getBoolean("is_waiting"),
              doubt(row)));
    }
  }

  private static Optional<ClockDoubt> doubt(ResultSet row) throws SQLException {
    String sentence = row.getString("doubt");
    return sentence == null
        ? Optional.empty()
        : Optional.of(
            new ClockDoubt(
                Rows.instant(row, "doubt_since"), sentence, row.getBoolean("doubt_ends_when_set")));
  }
}
