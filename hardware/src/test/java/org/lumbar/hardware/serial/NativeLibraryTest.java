package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each test loads the library in a program of its own, since a program loads it once.
class NativeLibraryTest {
  /// A folder that exists and takes no file, not even root's.
  private static final Path NOT_FOR_FILES = Path.of("/proc");

  @TempDir Path folder;

  private Path temporary;
  private Path home;

  @BeforeEach
  void makeFolders() throws Exception {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    home = Files.createDirectory(folder.resolve("home"));
  }

  @Test
  void theLibraryIsLoadedFromAFreshFolderWithoutLeavingATrace() throws Exception {
    try (OtherProgram probe = probe()) {
      assertThat(probe.says()).isEqualTo("loaded");
      assertThat(probe.says())
          .startsWith(temporary + "/lumbar-serial-")
          .endsWith("/libjSerialComm.so (deleted)");
      probe.end();
    }
    assertThat(temporary).isEmptyDirectory();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whatLiesInTheTemporaryFolderAlreadyIsNotLoaded() throws Exception {
    Path predictable = Files.createDirectories(temporary.resolve("jSerialComm/2.11.4"));
    Path planted = predictable.resolve("libjSerialComm.so");
    try (var library = getClass().getResourceAsStream("/Linux/x86_64/libjSerialComm.so")) {
      Files.copy(library, planted);
    }
    try (OtherProgram probe = probe()) {
      assertThat(probe.says()).isEqualTo("loaded");
      assertThat(probe.says()).doesNotContain(planted.toString()).contains("/lumbar-serial-");
      assertThat(probe.says()).isNull();
    }
  }

  @Test
  void aLinkInTheTemporaryFolderDoesNotLeadADeletion() throws Exception {
    Path precious = Files.createFile(Files.createDirectory(folder.resolve("away")).resolve("file"));
    Path predictable = Files.createDirectories(temporary.resolve("jSerialComm/2.11.4"));
    Files.createSymbolicLink(predictable.resolveSibling("link"), precious.getParent());
    try (OtherProgram probe = probe()) {
      assertThat(probe.says()).isEqualTo("loaded");
    }
    assertThat(precious).exists();
  }

  @Test
  void theHomeFolderServesWhereTheTemporaryOneDoesNot() throws Exception {
    temporary = NOT_FOR_FILES;
    try (OtherProgram probe = probe()) {
      assertThat(probe.says()).isEqualTo("loaded");
      assertThat(probe.says()).startsWith(home + "/lumbar-serial-");
    }
  }

  @Test
  void withNowhereToUnpackItSaysSoAndWhatToDo() throws Exception {
    temporary = NOT_FOR_FILES;
    home = NOT_FOR_FILES;
    try (OtherProgram probe = probe()) {
      assertThat(probe.says())
          .contains("cannot be loaded from /proc or /proc", "-DjSerialComm.library.path");
    }
  }

  private OtherProgram probe() throws Exception {
    return OtherProgram.run(
        List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home), LibraryProbe.class);
  }
}
