package org.lumbar.controller.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Values to rows and back: all times are milliseconds, instants since 1970.
final class Rows {
  private final Connection connection;

  Rows(Connection connection) {
    this.connection = connection;
  }

  void update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, plain(values[i]));
      }
      statement.executeUpdate();
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Instant instant -> instant.toEpochMilli();
      case Duration duration -> duration.toMillis();
      case Boolean truth -> truth ? 1 : 0;
      case null, default -> value;
    };
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static Duration duration(ResultSet row, String column) throws SQLException {
    return Duration.ofMillis(row.getLong(column));
  }
}
