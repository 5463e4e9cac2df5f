package org.lumbar.controller.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.screening.ScreeningFile.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The file with the answers: for its owner alone, whole or not at all, and never trusted blindly.
class ScreeningFileTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final ScreeningRecord SCREENING =
      new ScreeningRecord(
          Optional.of(
              new ScreeningRecord.Answered(
                  MONDAY,
                  Person.yesTo("C1", "D4")
                      .allowedByClinicianOn(LocalDate.of(2026, 3, 1))
                      .withHelper())),
          Optional.of(MONDAY.minusSeconds(90)),
          true);

  @TempDir Path folder;
  private Path path;
  private ScreeningFile file;

  @BeforeEach
  void write() {
    path = folder.resolve("state/deep/screening.json");
    file = new ScreeningFile(path);
    file.write(SCREENING, MONDAY);
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(file.read()).isEqualTo(new Found(SCREENING, MONDAY));
    file.markSeen(MONDAY.plusSeconds(5));
    assertThat(file.read()).isEqualTo(new Found(SCREENING, MONDAY.plusSeconds(5)));
    file.write(ScreeningRecord.NONE, MONDAY);
    assertThat(file.read()).isEqualTo(new Found(ScreeningRecord.NONE, MONDAY));
  }

  @Test
  @DisplayName("privacy: only the owner may read file and folder, and nothing else is left behind")
  void itIsForItsOwnerAlone() throws IOException {
    assertThat(mode(path)).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("state/deep"))).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("state"))).isEqualTo("rwx------");
    try (Stream<Path> all = Files.list(folder.resolve("state/deep"))) {
      assertThat(all).containsExactly(path);
    }
  }

  @Test
  @DisplayName("privacy: flags and times are kept, and no text of a question")
  void itHoldsFlagsAndTimesOnly() throws IOException {
    String text = Files.readString(path);

    Questionnaire.questions()
        .forEach(question -> assertThat(text).doesNotContain(question.text().substring(0, 12)));
    assertThat(text).contains("\"C1\":\"YES\"", "2026-03-02T08:00:00Z");
  }

  static List<String> damages() {
    return List.of(
        "",
        "{}",
        "[]",
        "null",
        "not json",
        "{\"answeredAt\":\"2026-03-02T08:00:00Z\",\"answers\":{\"RF1\":\"NO\"}}");
  }

  @ParameterizedTest
  @MethodSource("damages")
  @DisplayName("F72: a file of another form counts as none")
  void aFileOfAnotherFormCountsAsNone(String text) throws IOException {
    Files.writeString(path, text);

    assertThat(file.read()).isEqualTo(Found.NOTHING);
  }

  @Test
  @DisplayName("F72: with any byte changed, added or cut off, the file counts as none")
  void aTamperedFileCountsAsNone() throws IOException {
    byte[] good = Files.readAllBytes(path);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 1;
      assertThat(ScreeningText.read(bad)).as("byte %d of %s", i, good.length).isEmpty();
    }
    for (int length = 0; length < good.length; length += 7) {
      assertThat(ScreeningText.read(Arrays.copyOf(good, length))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"YES", "NOT_SURE"})
  @DisplayName("F72: a yes that an editor turned into a no counts as none")
  void anEditedAnswerCountsAsNone(String answer) throws IOException {
    String text = Files.readString(path).replace("\"C1\":\"YES\"", "\"C1\":\"NO\"");
    Files.writeString(path, text.replace("\"C2\":\"NO\"", "\"C2\":\"" + answer + "\""));

    assertThat(file.read()).isEqualTo(Found.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rwx------"})
  @DisplayName("F72: a file that others may read or write counts as none")
  void anOpenFileCountsAsNone(String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

    assertThat(file.read()).isEqualTo(Found.NOTHING);
  }

  @Test
  @DisplayName("F72: a link to a file, or a folder in its place, counts as none")
  void onlyAPlainFileCounts() throws IOException {
    Path link = folder.resolve("link.json");
    Files.createSymbolicLink(link, path);
    Files.createDirectory(folder.resolve("folder.json"));

    assertThat(new ScreeningFile(link).read()).isEqualTo(Found.NOTHING);
    assertThat(new ScreeningFile(folder.resolve("folder.json")).read()).isEqualTo(Found.NOTHING);
  }

  @Test
  @DisplayName("F72: a file that is far too large is not even read")
  void aHugeFileCountsAsNone() throws IOException {
    byte[] good = Files.readAllBytes(path);
    byte[] spaces = " ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    Files.write(path, good);
    Files.write(path, spaces, StandardOpenOption.APPEND);

    assertThat(file.read()).isEqualTo(Found.NOTHING);
  }

  @Test
  @DisplayName("F72: the largest file that is read")
  void aFileMayHaveSixteenKibibytes() throws IOException {
    byte[] padded = Arrays.copyOf(Files.readAllBytes(path), 16_384);
    Arrays.fill(padded, Files.readAllBytes(path).length, padded.length, (byte) ' ');
    Files.write(path, padded);
    assertThat(file.read().screening()).isEqualTo(SCREENING);

    Files.write(path, new byte[] {' '}, StandardOpenOption.APPEND);
    assertThat(file.read()).isEqualTo(Found.NOTHING);
  }

  @Test
  @DisplayName("F72: answers to fewer, or to other questions than today's, count as none")
  void answersToOtherQuestionsCountAsNone() throws Exception {
    Map<String, Answer> fewer = new HashMap<>(Person.allNo().given());
    fewer.remove("RF1");
    file.write(ScreeningRecord.NONE.answered(Answers.of(fewer), MONDAY), MONDAY);
    assertThat(file.read()).isEqualTo(Found.NOTHING);

    file.write(SCREENING, MONDAY);
    JsonNode text = JsonMapper.shared().readTree(Files.readAllBytes(path));
    byte[] flags = text.get("screening").toString().getBytes(StandardCharsets.UTF_8);
    String overTheFlagsAlone =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(flags));
    assertThat(text.get("sha256").asString()).hasSize(64).isNotEqualTo(overTheFlagsAlone);
    byte[] questions =
        Questionnaire.questions().stream()
            .map(question -> question.id() + question.text())
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    MessageDigest both = MessageDigest.getInstance("SHA-256");
    both.update(questions);
    assertThat(text.get("sha256").asString())
        .isEqualTo(HexFormat.of().formatHex(both.digest(flags)));
  }

  @Test
  @DisplayName("F45: where the new answers cannot be kept, the old ones are gone and it is said")
  void aFailedWriteIsSaid() throws IOException {
    Path inTheWay = Files.createDirectories(path.resolveSibling("screening.json.new/in-the-way"));

    assertThatThrownBy(() -> file.write(ScreeningRecord.NONE, MONDAY))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("screening.json");
    assertThat(inTheWay).exists();
    assertThat(path).doesNotExist();
  }

  @Test
  void deletingLeavesNothing() throws IOException {
    Files.createFile(path.resolveSibling("screening.json.new"));

    file.delete();

    assertThat(folder.resolve("state/deep")).isEmptyDirectory();
    file.delete();
    assertThat(file.read()).isEqualTo(Found.NOTHING);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
