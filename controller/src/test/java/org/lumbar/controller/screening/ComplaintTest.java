package org.lumbar.controller.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Reach;

/// What becomes of the answers when a massage hurts.
class ComplaintTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir Path folder;
  private Path file;
  private Instant now = MONDAY;

  @BeforeEach
  void answer() {
    file = folder.resolve("screening.json");
    book().answer(Person.allNo());
  }

  @ParameterizedTest
  @EnumSource(value = Complaint.class, names = "ON_BONE", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("H48 L23: after pain the questions are due at once, and stay so over a restart")
  void painMakesTheScreeningDue(Complaint complaint) {
    ScreeningBook book = book();

    book.complain(complaint);

    assertThat(book.isDue()).isTrue();
    assertThat(book.clearance()).isEqualTo(Clearance.DUE);
    book.refresh();
    assertThat(book.isDue()).isTrue();
    assertThat(book().isDue()).isTrue();
    assertThat(file).exists().content().doesNotContain("RF1");
  }

  @Test
  void aStopComplainsOfWhatItSays() {
    for (Complaint complaint : Complaint.values()) {
      assertThat(Complaint.of(StopCause.valueOf(complaint.name()))).contains(complaint);
    }
    assertThat(Complaint.of(StopCause.NO_REASON)).isEmpty();
    assertThat(Complaint.of(StopCause.OTHER)).isEmpty();
  }

  @Test
  @DisplayName("H48: sharp pain asks anew, and the new answers stand as they are")
  void sharpPainAsksAnew() {
    complain(Complaint.SHARP_PAIN);
    book().answer(Person.allNo());

    assertThat(book().clearance()).isEqualTo(Clearance.unrestricted());
  }

  @Test
  @DisplayName(
      "H48, fact F7: after pain down the leg only gentle routines, until answers of the next day say otherwise")
  void legPainMeansGentleRoutines() {
    complain(Complaint.DOWN_THE_LEG);
    now = MONDAY.plus(Duration.ofHours(24)).minusSeconds(1);
    book().answer(Person.allNo());

    assertThat(book().clearance().mayStart()).isTrue();
    assertThat(book().clearance().care().isGentleOnly()).isTrue();
    now = MONDAY.plus(Duration.ofDays(5));
    assertThat(book().clearance().care().isGentleOnly()).isTrue();

    assertThat(book().answer(Person.allNo()).sentences()).isEmpty();
    assertThat(book().clearance()).isEqualTo(Clearance.unrestricted());
  }

  @Test
  void whoHadLegPainIsToldWhyOnlyGentleRoutinesStart() {
    complain(Complaint.DOWN_THE_LEG);

    assertThat(book().answer(Person.allNo()).sentences())
        .containsExactly(Consequence.GENTLE_AFTER_LEG_PAIN.sentence());
  }

  @Test
  @DisplayName("H48: another complaint does not wash the pain down the leg away")
  void legPainIsRemembered() {
    complain(Complaint.DOWN_THE_LEG);
    complain(Complaint.SHARP_PAIN);
    book().answer(Person.allNo());
    complain(Complaint.ON_BONE);

    assertThat(book().clearance().care().isGentleOnly()).isTrue();
  }

  @Test
  @DisplayName("H21: felt on bone, the answers stand, for hips and glutes only, until new ones")
  void onBoneMeansHipsOnly() {
    ScreeningBook book = book();
    book.complain(Complaint.ON_BONE);

    assertThat(book.clearance().care().reach()).isEqualTo(Reach.HIPS);
    book.refresh();
    assertThat(book().clearance().mayStart()).isTrue();
    assertThat(book().clearance().care().reach()).isEqualTo(Reach.HIPS);

    book().answer(Person.allNo());
    assertThat(book().clearance().care().reach()).isEqualTo(Reach.EVERYWHERE);
  }

  @Test
  @DisplayName("H21: pain after bone does not open the spine again")
  void boneIsRememberedThroughPain() {
    complain(Complaint.ON_BONE);

    for (Complaint pain : new Complaint[] {Complaint.SHARP_PAIN, Complaint.DOWN_THE_LEG}) {
      complain(pain);
      assertThat(new ScreeningFile(file).read().screening().isOnBone()).isTrue();
    }
  }

  @Test
  @DisplayName("F45 H48: a complaint that the disk does not take holds, and is kept later")
  void aFullDiskDoesNotLoseAComplaint() throws Exception {
    ScreeningBook book = book();
    Files.createDirectory(folder.resolve("screening.json.new"));
    Files.createFile(folder.resolve("screening.json.new/in-the-way"));

    book.complain(Complaint.SHARP_PAIN);
    book.refresh();
    book.refresh();

    assertThat(book.isDue()).isTrue();
    Files.delete(folder.resolve("screening.json.new/in-the-way"));
    book.refresh();
    assertThat(book().isDue()).isTrue();
  }

  private void complain(Complaint complaint) {
    ScreeningBook book = book();
    book.complain(complaint);
    book.refresh();
  }

  private ScreeningBook book() {
    return new ScreeningBook(new ScreeningFile(file), () -> now, Limits.standard());
  }
}
