package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.hardware.serial.HeardNews.News;

/// What a person reads when a port cannot be opened, and that the line keeps trying.
class RefusedPortTest {
  @TempDir Path folder;

  private final HeardNews news = new HeardNews();

  @Test
  void aSecondLineInThisProgramIsToldThatThisProgramHasThePort() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd _ = PadEnd.pluggedInAt(port);
        SerialLine first = new SerialLine(SerialSettings.at(port.toString()), news)) {
      first.start();
      news.next(News.Opened.class);

      assertThat(whyRefused(port))
          .isEqualTo(
              "%s is in use by this program itself (pid %d); end that program, the pad needs the port for itself"
                  .formatted(port, ProcessHandle.current().pid()));
    }
  }

  @Test
  void aPortHeldByAnotherProgramNamesItAndItsPid() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd _ = PadEnd.pluggedInAt(port);
        OtherProgram holder = OtherProgram.run(LineHolder.class, port.toString())) {
      assertThat(holder.says()).isEqualTo("opened");

      assertThat(whyRefused(port))
          .contains(port.toString())
          .contains("another Lumbar (pid %d)".formatted(holder.pid()));
    }
  }

  @Test
  void aPortIsOpenedOnceItsHolderLetsGo() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd _ = PadEnd.pluggedInAt(port);
        OtherProgram holder = OtherProgram.run(LineHolder.class, port.toString());
        SerialLine line = new SerialLine(SerialSettings.at(port.toString()), news)) {
      assertThat(holder.says()).isEqualTo("opened");
      line.start();
      news.next(News.Waiting.class);
      holder.end();

      news.opening();
    }
  }

  @Test
  void aFolderIsNotAPort() throws Exception {
    assertThat(whyRefused(folder)).startsWith(folder + " is a folder, not a serial port");
  }

  @Test
  void aFileIsNotAPort() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(whyRefused(file)).startsWith(file + " is not a serial port");
    assertThat(file).isEmptyFile();
  }

  @Test
  void aDeviceThatIsNoTerminalIsNotAPort() throws Exception {
    assertThat(whyRefused(Path.of("/dev/null"))).startsWith("/dev/null is not a serial port");
  }

  @Test
  void aLinkThatLeadsNowhereSaysWhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("pad"), folder.resolve("gone"));

    assertThat(whyRefused(link))
        .startsWith("%s points to %s, which is not there".formatted(link, folder.resolve("gone")));
  }

  @Test
  void aMissingPathNeverMeansTheDeviceOfTheSameNameUnderDev() throws Exception {
    assertThat(whyRefused(folder.resolve("null"))).startsWith(folder + "/null is not there");
  }

  @Test
  void aPathThroughAFileCannotBeReached() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(whyRefused(file.resolve("port"))).contains("cannot be reached");
  }

  private static String whyRefused(Path port) throws InterruptedException {
    HeardNews refused = new HeardNews();
    try (SerialLine line = new SerialLine(SerialSettings.at(port.toString()), refused)) {
      line.start();
      return refused.next(News.Waiting.class).why();
    }
  }
}
