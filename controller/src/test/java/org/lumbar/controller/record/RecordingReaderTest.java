package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings as they are found after a kill, a power cut, or on a bad card.
class RecordingReaderTest {
  @TempDir Path folder;
  private Path file;
  private byte[] bytes;
  private Recording whole;

  @BeforeEach
  void record() throws IOException {
    file = Taped.into(folder);
    bytes = Files.readAllBytes(file);
    whole = Recording.read(file);
  }

  @Test
  @DisplayName(
      "a torn tail, cut anywhere: every whole record is there and replays, and nothing else")
  void aTornTailIsCut() throws IOException {
    int tail = lineStart(lineStart(bytes.length - 1) - 1);
    for (int length = tail; length < bytes.length; length++) {
      Recording torn = read(Arrays.copyOf(bytes, length));

      assertThat(torn.ending()).isInstanceOf(Recording.Ending.Cut.class);
      assertThat(torn.turns()).isEqualTo(whole.turns().subList(0, torn.turns().size()));
      assertThat(whole.turns().size() - torn.turns().size()).isBetween(0, 11);
    }
    assertThat(Taped.replay(read(Arrays.copyOf(bytes, bytes.length * 2 / 3))))
        .isInstanceOf(Replay.Outcome.Identical.class);
  }

  @Test
  void aTornTailIsToldInWords() throws IOException {
    assertThat(read(Arrays.copyOf(bytes, bytes.length - 40)).ending().sentence())
        .hasValueSatisfying(said -> assertThat(said).contains("torn", "cut off"));
    int end = lineStart(bytes.length - 1);
    assertThat(read(Arrays.copyOf(bytes, end)).ending()).isEqualTo(new Recording.Ending.Cut(0));
  }

  @Test
  @DisplayName("any flipped bit is found by the CRC-32C: what comes after it is not trusted")
  void aFlippedBitIsFound() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    int head = firstLineEnd();
    for (int trial = 0; trial < 60; trial++) {
      byte[] damaged = bytes.clone();
      int at = random.nextInt(head, bytes.length - 200);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Recording read = read(damaged);

      assertThat(read.ending()).as("byte %d", at).isInstanceOf(Recording.Ending.Damaged.class);
      assertThat(read.turns()).isEqualTo(whole.turns().subList(0, read.turns().size()));
      assertThat(read.turns()).hasSizeLessThan(whole.turns().size());
    }
  }

  @Test
  void whatIsNoRecordingIsSaidToBeNone() throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, "{\"head\":1}\n");
    assertThat(Recording.isOne(other)).isFalse();
    assertThat(Recording.isOne(file)).isTrue();
    assertThatThrownBy(() -> Recording.read(other))
        .isInstanceOf(UnreadableRecording.class)
        .hasMessageContaining("does not begin as a recording");
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, 100)))
        .isInstanceOf(UnreadableRecording.class);
  }

  @Test
  void anotherFormatNamesTheProgramThatWroteIt() throws IOException {
    Path other = folder.resolve("newer");
    var head = Values.write(whole.head()).asObject().put("format", 9).put("program", "7.1");
    var first = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    first.set(RecordingFile.HEAD, head);
    Files.write(other, SealedLine.of(first));
    assertThatThrownBy(() -> Recording.read(other))
        .hasMessageContaining("format 9")
        .hasMessageContaining("7.1");
  }

  @Test
  void everyLineIsReadableTextOfItsOwn() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text.lines()).allMatch(line -> line.matches("[0-9a-f]{8} \\{.*}"));
  }

  private Recording read(byte[] content) throws IOException {
    Path other = folder.resolve("damaged");
    Files.write(other, content);
    return Recording.read(other);
  }

  private int firstLineEnd() {
    int at = 0;
    while (bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /// Where the line begins that `at` is the end of.
  private int lineStart(int at) {
    int start = at;
    while (bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }
}
