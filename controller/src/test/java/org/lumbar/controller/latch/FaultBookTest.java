package org.lumbar.controller.latch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Priority;
import org.lumbar.controller.safety.Finding;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.RefusalReason;

/// What is kept of faults over restarts; a restart is a new book at the same file.
class FaultBookTest {
  private static final Cause HOT = new Cause.PadFaulted(PadFault.OVER_TEMPERATURE);
  private static final Cause LOST = new Cause.LinkLost("silence");
  private static final Cause BROKEN = new Cause.PadFaulted(PadFault.SENSOR_OPEN);
  private static final Cause.Locked LOCKED =
      new Cause.Locked(3, HOT.text(), HOT.remedy(), Priority.HIGH);
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir Path folder;
  private Path file;
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("fault.json");
  }

  @Test
  @DisplayName("H62: a fault that nobody has acknowledged stands after a restart, in its own words")
  void aFaultOutlivesARestart() {
    occur(HOT);

    assertThat(restarted().remembered())
        .contains(new Cause.Remembered(HOT.code(), HOT.text(), HOT.remedy(), Priority.HIGH));
  }

  @Test
  @DisplayName("H62: what was acknowledged at the pad does not stand any more")
  void anAcknowledgedFaultIsOver() {
    occurAndAcknowledge(HOT);

    assertThat(restarted().remembered()).isEmpty();
  }

  @Test
  @DisplayName(
      "H62: the third same fault within 7 days is locked, over restarts and whatever is pressed")
  void theThirdSameFaultIsLocked() throws IOException {
    occurAndAcknowledge(HOT);
    now = now.plus(Duration.ofDays(3));
    occurAndAcknowledge(HOT);
    now = now.plus(Duration.ofDays(3));
    FaultBook third = restarted();

    assertThat(third.begin(HOT)).contains(LOCKED);
    third.acknowledge();
    third.save();
    assertThat(restarted().remembered()).contains(LOCKED);

    assertThat(restarted().unlock()).isTrue();
    assertThat(restarted().unlock()).isFalse();
    assertThat(restarted().begin(HOT)).as("counted anew").isEmpty();
  }

  @Test
  @DisplayName(
      "H62: a lock that was cleared by service leaves a fault to be acknowledged at the pad")
  void serviceAcknowledgesNothing() throws IOException {
    occur(HOT);
    occur(HOT);
    occur(HOT);
    assertThat(restarted().unlock()).isTrue();

    assertThat(restarted().remembered())
        .contains(new Cause.Remembered(HOT.code(), HOT.text(), HOT.remedy(), Priority.HIGH));
  }

  @Test
  @DisplayName("H62: other faults, and the same one a week ago, do not count for the lock")
  void onlyTheSameFaultLatelyCounts() {
    occurAndAcknowledge(HOT);
    now = now.plus(WEEK);
    occurAndAcknowledge(HOT);
    occurAndAcknowledge(BROKEN);
    occurAndAcknowledge(HOT);

    assertThat(restarted().remembered()).isEmpty();
    assertThat(restarted().begin(BROKEN)).isEmpty();
    assertThat(restarted().begin(HOT)).isPresent();
  }

  static List<Cause> everythingThatServiceMayMend() {
    return List.of(
        BROKEN,
        new Cause.DriveRefused(RefusalReason.NO_PRESS),
        new Cause.Found(new Finding.Apart(0, 4, 3)),
        new Cause.StopUnconfirmed(),
        new Cause.LoopLate(Duration.ofSeconds(1)),
        new Cause.GateAlarm("level 7 of motor 3"));
  }

  @ParameterizedTest
  @MethodSource("everythingThatServiceMayMend")
  @DisplayName("H62: whatever service may mend is locked at the third time, and not before")
  void whatServiceMayMendIsLocked(Cause cause) {
    occurAndAcknowledge(cause);
    occurAndAcknowledge(cause);
    occur(cause);

    assertThat(restarted().remembered().orElseThrow()).isInstanceOf(Cause.Locked.class);
  }

  @Test
  @DisplayName("H62: another fault that comes meanwhile lifts no lock")
  void anotherFaultLiftsNoLock() {
    occur(HOT);
    occur(HOT);
    occur(HOT);
    occur(BROKEN);

    assertThat(restarted().remembered().orElseThrow()).isInstanceOf(Cause.Locked.class);
  }

  @Test
  @DisplayName("H62: falling asleep three times stands as a fault, and is nothing for service")
  void sleepIsNothingForService() {
    Cause asleep = new Cause.NobodyAnswered(Duration.ofSeconds(330));
    occur(asleep);
    occur(asleep);
    occur(asleep);

    assertThat(restarted().remembered().orElseThrow()).isInstanceOf(Cause.Remembered.class);
  }

  @Test
  @DisplayName("H62 H29: a cable that is pulled again and again stands, and is nothing for service")
  void aPulledCableIsNothingForService() {
    for (int i = 0; i < 4; i++) {
      occur(LOST);
      occur(new Cause.PadFaulted(PadFault.HOST_SILENT));
    }

    assertThat(restarted().remembered().orElseThrow()).isInstanceOf(Cause.Remembered.class);
  }

  @Test
  @DisplayName("H62: a fault that stands is not counted again by the restart that remembers it")
  void aRestartIsNoFault() {
    occur(HOT);
    for (int i = 0; i < 5; i++) {
      FaultBook book = restarted();
      assertThat(book.begin(book.remembered().orElseThrow())).isEmpty();
      book.save();
    }

    assertThat(restarted().remembered().orElseThrow()).isInstanceOf(Cause.Remembered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{}", "{\"format\":2}", "\u0000\u0000"})
  @DisplayName("H62: a file that cannot be read is a fault until it is acknowledged at the pad")
  void anUnreadableFileIsAFault(String text) throws IOException {
    Files.writeString(file, text);
    restarted().save();

    Cause cause = restarted().remembered().orElseThrow();
    assertThat(cause.text()).contains(file.toString(), "cannot be read");

    FaultBook book = restarted();
    assertThat(book.begin(cause)).isEmpty();
    book.acknowledge();
    book.save();
    assertThat(restarted().remembered()).isEmpty();
  }

  @Test
  @DisplayName("H62: without a file there was no fault")
  void nothingIsNoFault() {
    assertThat(restarted().remembered()).isEmpty();
    restarted().save();
    assertThat(file).doesNotExist();
  }

  @Test
  @DisplayName("H62: only its owner may read the file, and nothing is left beside it")
  void theFileIsItsOwners() throws IOException {
    occur(HOT);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  private void occur(Cause cause) {
    FaultBook book = restarted();
    var _ = book.begin(cause);
    book.save();
  }

  private void occurAndAcknowledge(Cause cause) {
    FaultBook book = restarted();
    assertThat(book.begin(cause)).isEmpty();
    book.save();
    book.acknowledge();
    book.save();
  }

  private FaultBook restarted() {
    return FaultBook.in(folder, () -> now);
  }
}
