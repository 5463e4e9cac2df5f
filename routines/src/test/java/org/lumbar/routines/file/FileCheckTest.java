package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.warnings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

class FileCheckTest {
  @TempDir Path folder;

  @Test
  void aFileIsKnownByItsFieldsNotByItsName() throws IOException {
    assertThat(good(check(shipped("library/desk-day.json")))).isInstanceOf(Routine.class);
    assertThat(good(check(shipped("layouts/cushion-6.json")))).isInstanceOf(PadLayout.class);
    assertThat(onlyProblem(check("{\"motors\": 3")).what()).isEqualTo("this is not JSON");
  }

  @Test
  void aRoutineIsCheckedAgainstThePadsAtHand() throws IOException {
    Path file = write(shipped("library/desk-day.json"));
    List<PadLayout> pads = Library.shipped().layouts();

    assertThat(warnings(FileCheck.of(file, List.of()))).isEmpty();
    assertThat(warnings(FileCheck.of(file, pads)))
        .isNotEmpty()
        .allSatisfy(warning -> assertThat(warning.what()).contains("cushion-6"));
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    Problem problem = onlyProblem(FileCheck.of(folder.resolve("none.json"), List.of()));

    assertThat(problem.what()).isEqualTo("the file cannot be read");
  }

  private Checked<?> check(String text) throws IOException {
    return FileCheck.of(write(text), List.of());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("some.json"), text);
  }
}
