package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;

class LibraryTableTest {
  private static final String TABLE = LibraryTable.markdown(Library.shipped());

  /// Make it anew with `./lumbar routines --markdown`.
  @Test
  void theCommittedTableIsTheOneThatTheLibraryMakes() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("\n\n" + TABLE + "\n");
  }

  @Test
  void everyPartStandsBesideTheFiguresOfItsFacts() {
    assertThat(TABLE)
        .contains("| Trigger holds | 120 | hold 30, effleurage 10, ")
        .contains("F30 (1, 2, 3, 2 and 2 min, 2 to 3 points)");
    for (Routine routine : Library.shipped().routines()) {
      assertThat(TABLE).contains("**" + routine.id() + "**");
    }
  }

  @Test
  void everyFactThatAShippedRoutineNamesHasItsFigure() {
    for (Routine routine : Library.shipped().routines()) {
      for (Part part : routine.parts()) {
        assertThat(part.facts()).allMatch(fact -> TABLE.contains(fact + " ("));
      }
    }
  }

  @Test
  void theExampleOfTheReadmeIsAccepted() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String example = readme.substring(readme.indexOf("```json\n") + 8);

    Checked<Routine> read =
        RoutineReader.read("example", example.substring(0, example.indexOf("```")));

    assertThat(Outcomes.warnings(read)).isEmpty();
  }
}
