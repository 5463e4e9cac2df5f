package org.lumbar.controller.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.daemon.Turn;
import tools.jackson.databind.JsonNode;

/// Reads a recording line by line, up to the first line that is not whole.
final class RecordingReader {
  private static final int LONGEST_BEGINNING_BYTES = 1024;

  private final byte[] bytes;
  private final List<Turn> turns = new ArrayList<>();
  private int next;
  private int line;
  private Optional<Recording.Ending> ending = Optional.empty();

  private RecordingReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isRecording(Path path) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      String beginning =
          new String(
              in.readNBytes(LONGEST_BEGINNING_BYTES), java.nio.charset.StandardCharsets.ISO_8859_1);
      return beginning.matches("(?s)[0-9a-f]{8} \\{\"" + RecordingFile.HEAD + "\":.*");
    } catch (IOException e) {
      return false;
    }
  }

  static Recording read(Path path) throws IOException {
    return new RecordingReader(Files.readAllBytes(path)).read();
  }

  private Recording read() throws UnreadableRecording {
    JsonNode first =
        nextLine()
            .flatMap(SealedLine::open)
            .filter(node -> node.has(RecordingFile.HEAD))
            .orElseThrow(() -> new UnreadableRecording("it does not begin as a recording does"));
    Head head = head(first.get(RecordingFile.HEAD));
    while (ending.isEmpty()) {
      readLine();
    }
    return new Recording(head, first.get(RecordingFile.MEMORY), turns, ending.orElseThrow());
  }

  private static Head head(JsonNode node) throws UnreadableRecording {
    int format = node.path("format").asInt(0);
    if (format != Head.FORMAT) {
      throw new UnreadableRecording(
          "it is of format %d and this program reads format %d; replay it with the program that wrote it, %s"
              .formatted(format, Head.FORMAT, node.path("program").asString("an unknown one")));
    }
    return Values.read(node, Head.class);
  }

  private void readLine() {
    int start = next;
    Optional<byte[]> text = nextLine();
    if (text.isEmpty()) {
      ending = Optional.of(new Recording.Ending.Cut(bytes.length - start));
      return;
    }
    Optional<JsonNode> content = text.flatMap(SealedLine::open);
    if (content.isEmpty()) {
      ending = Optional.of(damaged(start));
    } else if (content.get().has(RecordingFile.END)) {
      ending = Optional.of(new Recording.Ending.Whole());
    } else if (content.get().has(RecordingFile.MISSED)) {
      long missed = content.get().get(RecordingFile.MISSED).longValue();
      ending = Optional.of(new Recording.Ending.Missed(missed));
    } else {
      turns.addAll(TurnText.read(content.get()));
    }
  }

  /// What is damaged at the very end was being written when the end came.
  private Recording.Ending damaged(int start) {
    return next >= bytes.length
        ? new Recording.Ending.Cut(bytes.length - start)
        : new Recording.Ending.Damaged(line);
  }

  private Optional<byte[]> nextLine() {
    line++;
    for (int at = next; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        byte[] text = Arrays.copyOfRange(bytes, next, at);
        next = at + 1;
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
