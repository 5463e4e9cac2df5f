package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.spoiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

class LibraryTest {
  @TempDir Path folder;

  @Test
  void everyShippedFileIsListedAndLoadsUnderItsName() throws IOException {
    Library library = Library.shipped();

    assertThat(library.routines())
        .extracting(Routine::id)
        .containsExactlyInAnyOrderElementsOf(names("library"));
    assertThat(library.layouts())
        .extracting(PadLayout::id)
        .containsExactlyInAnyOrderElementsOf(names("layouts"));
    assertThat(library.routines())
        .allSatisfy(routine -> assertThat(library.find(routine.id())).contains(routine));
    assertThat(library.layouts())
        .allSatisfy(layout -> assertThat(library.findLayout(layout.id())).contains(layout));
    assertThat(library.problems()).isEmpty();
    assertThat(library.find("no-such")).isEmpty();
  }

  @Test
  void aBadFileIsRefusedWithItsProblemsAndTheOthersLoad() throws IOException {
    write("a.json", own("mine"));
    write(
        "b.json",
        spoiled(
            own("broken"),
            "\"seconds\": 25, \"strength\": 5",
            "\"seconds\": 250, \"strength\": 5"));
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
  @Timeout(30)
  void aFolderOrAPipeWithTheNameOfAFileIsAProblemAndNobodyWaitsForIt() throws Exception {
    write("a.json", own("mine"));
    Files.createDirectory(folder.resolve("b.json"));
    Process pipe = new ProcessBuilder("mkfifo", folder.resolve("c.json").toString()).start();
    assertThat(pipe.waitFor()).isZero();

    Library library = Library.shipped().withFolder(folder);

    assertThat(library.find("mine")).isPresent();
    assertThat(library.problems())
        .extracting(Problem::what)
        .containsExactly("this is no file to read", "this is no file to read");
  }

  @Test
  void everyKindOfUnfitFileIsNamedAndTheOthersLoad() throws IOException {
    write("a.json", "");
    write("b.json", " ".repeat(4_000_001));
    write("c.json", "[".repeat(100_000));
    write("d.json", "[1, 2]");
    write("e.json", "{\"id\": 1}");
    Files.createSymbolicLink(folder.resolve("f.json"), folder.resolve("nowhere"));
    write("g.json", own("mine"));

    Library library = Library.shipped().withFolder(folder);

    assertThat(library.find("mine")).isPresent();
    assertThat(library.routines()).hasSize(Library.shipped().routines().size() + 1);
    assertThat(library.problems().stream().map(Problem::file).distinct())
        .hasSize(6)
        .noneMatch(file -> file.endsWith("g.json"));
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() {
    Library library = Library.shipped().withFolder(folder.resolve("none"));

    assertThat(library.problems()).hasSize(1);
    assertThat(library.problems().getFirst().why())
        .isEqualTo("the system says: no such file exception");
    assertThat(library.routines()).isEqualTo(Library.shipped().routines());
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
