package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TtyNameTest {
  private static final Path TERMINAL = Path.of("/dev/pts/987654");
  private static final Path OTHER_TERMINAL = Path.of("/dev/pts/987655");

  @TempDir private Path folder;

  @Test
  void itNamesTheTerminalUntilItIsClosed() throws IOException {
    Path name = folder.resolve("pad");
    try (TtyName _ = TtyName.give(name, TERMINAL)) {
      assertThat(Files.readSymbolicLink(name)).isEqualTo(TERMINAL);
    }
    assertThat(isThere(name)).isFalse();
  }

  @Test
  void whatAKilledPadHasLeftBehindIsReplaced() throws IOException {
    Path name = Files.createSymbolicLink(folder.resolve("pad"), OTHER_TERMINAL);
    try (TtyName _ = TtyName.give(name, TERMINAL)) {
      assertThat(Files.readSymbolicLink(name)).isEqualTo(TERMINAL);
    }
  }

  @Test
  void aFileOfSomebodyIsLeftAlone() throws IOException {
    Path name = Files.writeString(folder.resolve("letter"), "dear");
    assertRefused(name, "not the link of a simulated pad");
    assertThat(name).hasContent("dear");
  }

  @Test
  void aLinkToSomethingElseIsLeftAlone() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path name = Files.createSymbolicLink(folder.resolve("pad"), elsewhere);
    assertRefused(name, "not the link of a simulated pad");
    assertThat(Files.readSymbolicLink(name)).isEqualTo(elsewhere);
  }

  @Test
  void aMissingFolderIsNamed() {
    assertRefused(folder.resolve("no/pad"), "there is no folder " + folder.resolve("no"));
  }

  @Test
  void anotherPadsNameIsNotTakenAway() throws IOException {
    Path name = folder.resolve("pad");
    TtyName first = TtyName.give(name, TERMINAL);
    try (TtyName _ = TtyName.give(name, OTHER_TERMINAL)) {
      first.close();
      assertThat(Files.readSymbolicLink(name)).isEqualTo(OTHER_TERMINAL);
    }
  }

  private static void assertRefused(Path name, String why) {
    assertThatThrownBy(() -> TtyName.give(name, TERMINAL))
        .isInstanceOf(LineException.class)
        .hasMessageContaining(name.toString())
        .hasMessageContaining(why);
  }

  private static boolean isThere(Path name) {
    return Files.exists(name, LinkOption.NOFOLLOW_LINKS);
  }
}
