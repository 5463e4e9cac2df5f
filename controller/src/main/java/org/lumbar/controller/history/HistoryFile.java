package org.lumbar.controller.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.lumbar.controller.safety.PastUse;

/// The SQLite file of the history. Every change is on the disk before its method returns
/// (write-ahead log, synchronous=FULL), and what is deleted is overwritten. Only its owner may read
/// it. Not for use by two threads.
public final class HistoryFile implements AutoCloseable {
  public static final String NAME = "history.db";

  private static final String OWNER_ONLY = "rw-------";

  private final Path path;
  private final String identity;
  private final Connection connection;

  private HistoryFile(Path path, String identity, Connection connection) {
    this.path = path;
    this.identity = identity;
    this.connection = connection;
  }

  /// Opens the history in `folder`, and makes it where there is none.
  public static HistoryFile open(Path folder) {
    Path path = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      if (!Files.exists(path)) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
      }
      return new HistoryFile(path, identity(path), Database.connect(path));
    } catch (IOException | SQLException e) {
      throw trouble(path, e);
    }
  }

  /// The history in `folder`, or empty where there is none yet.
  public static Optional<HistoryFile> openPresent(Path folder) {
    return Files.exists(folder.resolve(NAME)) ? Optional.of(open(folder)) : Optional.empty();
  }

  /// Removes a history that cannot be opened, for a fresh one in its place.
  public static void remove(Path folder) {
    try {
      for (String name : new String[] {NAME, NAME + "-wal", NAME + "-shm", NAME + "-journal"}) {
        Files.deleteIfExists(folder.resolve(name));
      }
    } catch (IOException e) {
      throw trouble(folder.resolve(NAME), e);
    }
  }

  /// Whether nobody has put another file in its place, or taken it away.
  boolean isInPlace() {
    try {
      return identity.equals(identity(path));
    } catch (IOException e) {
      return false;
    }
  }

  /// What tells this file from another of the same name.
  private static String identity(Path path) throws IOException {
    return String.valueOf(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
  }

  public PastRecord read() {
    return query(HistoryTables::read);
  }

  /// A number that another process's writing changes, and one's own does not.
  long version() {
    return query(
        on -> {
          try (Statement statement = on.createStatement()) {
            return Long.parseLong(Database.text(statement, "PRAGMA data_version"));
          }
        });
  }

  /// Writes all of `change` or nothing.
  void write(Change change) {
    query(
        on -> {
          on.setAutoCommit(false);
          try {
            change.apply(new HistoryTables(on));
            on.commit();
            return true;
          } catch (SQLException e) {
            on.rollback();
            throw e;
          } finally {
            on.setAutoCommit(true);
          }
        });
  }

  /// What is to be written as one.
  interface Change {
    void apply(HistoryTables tables) throws SQLException;
  }

  /// Something was said, now.
  public void add(FeelingEntry feeling) {
    write(tables -> tables.add(feeling));
  }

  /// Takes the doubt off the clock: somebody at the machine says that its time is right.
  public void trustClock() {
    write(tables -> tables.clock().trust());
  }

  /// Deletes everything but `remainder`, and leaves nothing of it in the file.
  public void deleteAll(PastUse.Remainder remainder) {
    write(tables -> tables.deleteAll(remainder));
    query(
        on -> {
          try (Statement statement = on.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
          }
        });
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble(path, e);
    }
  }

  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T query(Query<T> query) {
    try {
      return query.on(connection);
    } catch (SQLException e) {
      throw trouble(path, e);
    }
  }

  private static HistoryTrouble trouble(Path path, Exception e) {
    return new HistoryTrouble("%s: %s".formatted(path, e.getMessage()), e);
  }
}
