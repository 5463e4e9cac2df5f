package org.lumbar.controller.record;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.keep.OwnersFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A recording while it is written: line after line, nothing is ever changed.
final class RecordingFile implements Closeable {
  static final String HEAD = "head";
  static final String MEMORY = "memory";
  static final String MISSED = "missed";
  static final String END = "end";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int BUFFER_BYTES = 64 * 1024;

  /// One second of them.
  private static final int MOST_QUIET_ROUNDS = 50;

  /// A power cut loses no more than this.
  private static final Duration FORCE_EVERY = Duration.ofSeconds(10);

  private final FileChannel channel;
  private final OutputStream out;
  private final List<Duration> quiet = new ArrayList<>();
  private Duration last = Duration.ZERO;
  private Duration forcedAt = Duration.ZERO;
  private long bytes;

  private RecordingFile(FileChannel channel) {
    this.channel = channel;
    out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
  }

  /// A file that must not be there yet, and that only its owner may read: what the screening allows
  /// a person, and why they stopped, can be told from it. [#begin] comes first.
  static RecordingFile create(Path path) throws IOException {
    return new RecordingFile(
        FileChannel.open(
            path,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(OwnersFile.MODE)));
  }

  void begin(Head head, ObjectNode memory) throws IOException {
    ObjectNode first = JSON.objectNode();
    first.set(HEAD, Values.write(head));
    first.set(MEMORY, memory);
    line(first);
    flush();
  }

  void write(Turn turn) throws IOException {
    last = turn.input().at();
    if (TurnText.isQuiet(turn)) {
      quiet.add(last);
      if (quiet.size() == MOST_QUIET_ROUNDS) {
        writeQuiet();
      }
    } else {
      writeQuiet();
      line(TurnText.write(turn));
    }
  }

  /// So many turns after the last one are not here, and whatever comes later is in another file.
  void missed(long turns) throws IOException {
    writeQuiet();
    line(JSON.objectNode().put(MISSED, turns));
  }

  long bytes() {
    return bytes;
  }

  /// Hands all to the operating system, where it outlives the program.
  void flush() throws IOException {
    out.flush();
    if (last.minus(forcedAt).compareTo(FORCE_EVERY) >= 0) {
      forcedAt = last;
      channel.force(false);
    }
  }

  /// Leaves the file as it is, after trouble.
  void abandon() {
    try {
      channel.close();
    } catch (IOException e) {
      // It was in trouble already, and what has been written stands.
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      writeQuiet();
      line(JSON.objectNode().put(END, true));
      out.flush();
      channel.force(true);
    }
  }

  private void writeQuiet() throws IOException {
    if (!quiet.isEmpty()) {
      line(TurnText.writeQuiet(quiet));
      quiet.clear();
    }
  }

  private void line(JsonNode content) throws IOException {
    byte[] line = SealedLine.of(content);
    out.write(line);
    bytes += line.length;
  }
}
