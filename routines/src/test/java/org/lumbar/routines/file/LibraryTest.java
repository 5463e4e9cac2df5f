package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.spoiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;

class LibraryTest {
  @TempDir Path folder;

  @Test
  @DisplayName("F30: wall and ball is 1, 2, 3, 2 and 2 minutes")
  void wallAndBallKeepsTheTimesOfTheArticle() {
    assertThat(minutes("wall-ball-10")).containsExactly(1L, 2L, 3L, 2L, 2L);
  }

  @Test
  @DisplayName("F33: the partner flow is 2, 5, 5, 2 and 1 minutes")
  void thePartnerFlowKeepsTheTimesOfTheArticle() {
    assertThat(minutes("partner-15")).containsExactly(2L, 5L, 5L, 2L, 1L);
  }

  @Test
  @DisplayName("F37: unclench melts for 2 to 3 minutes and ends after 10")
  void unclenchKeepsTheTimesOfTheArticle() {
    assertThat(shippedRoutine("unclench-10").length()).hasMinutes(10);
    assertThat(shippedRoutine("unclench-10").parts().get(1).length())
        .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
  }

  @Test
  void everyShippedFileIsListedAndLoadsUnderItsName() throws IOException {
    Library library = Library.shipped();

    assertThat(library.routines())
        .extracting(Routine::id)
        .containsExactlyInAnyOrderElementsOf(names("library"));
    assertThat(library.layouts())
        .extracting(PadLayout::id)
        .containsExactlyInAnyOrderElementsOf(names("layouts"));
    assertThat(library.problems()).isEmpty();
    assertThat(library.find("no-such")).isEmpty();
    assertThat(library.findLayout("back-20")).isPresent();
  }

  @Test
  void aBadFileIsRefusedWithItsProblemsAndTheOthersLoad() throws IOException {
    write("a.json", own("mine"));
    write("b.json", spoiled(own("broken"), "\"strokeSeconds\": 6,", "\"strokeSeconds\": 60,"));
    write(
        "c.json",
        spoiled(shipped("layouts/back-20.json"), "\"id\": \"back-20\"", "\"id\": \"my-pad\""));
    write("notes.txt", "no routine");

    Library library = Library.shipped().withFolder(folder);

    assertThat(library.routines()).hasSize(Library.shipped().routines().size() + 1);
    assertThat(library.find("mine")).isPresent();
    assertThat(library.findLayout("my-pad")).isPresent();
    assertThat(library.problems()).hasSize(1);
    assertThat(library.problems().getFirst().file()).endsWith("b.json");
  }

  @Test
  void aTakenIdIsRefusedSoThatNobodyGetsAnotherRoutine() throws IOException {
    write("a.json", own("wall-ball-10"));
    write("b.json", shipped("layouts/back-20.json"));

    Library library = Library.shipped().withFolder(folder);

    assertThat(library.find("wall-ball-10")).isEqualTo(Library.shipped().find("wall-ball-10"));
    assertThat(library.problems())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.what()).contains("taken"));
  }

  @Test
  void whatIsNotUtf8IsAProblemAtItsPlace() throws IOException {
    Files.write(folder.resolve("a.json"), new byte[] {'{', '\n', ' ', ' ', (byte) 0xC3, '('});

    List<Problem> problems = Library.shipped().withFolder(folder).problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().toString()).contains("a.json:2:3: the file is not UTF-8 text");
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() {
    Library library = Library.shipped().withFolder(folder.resolve("none"));

    assertThat(library.problems()).hasSize(1);
    assertThat(library.problems().getFirst().why())
        .isEqualTo("the system says: no such file exception");
    assertThat(library.routines()).isEqualTo(Library.shipped().routines());
  }

  private static List<Long> minutes(String routine) {
    return shippedRoutine(routine).parts().stream()
        .map(Part::length)
        .map(Duration::toMinutes)
        .toList();
  }

  private static Routine shippedRoutine(String id) {
    return Library.shipped().find(id).orElseThrow();
  }

  private static List<String> names(String folder) throws IOException {
    try (var files = Files.list(Path.of("src/main/resources", folder))) {
      return files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
    }
  }

  private static String own(String id) {
    return spoiled(
        shipped("library/wall-ball-10.json"), "\"id\": \"wall-ball-10\"", "\"id\": \"" + id + '"');
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
