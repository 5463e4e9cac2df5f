package org.lumbar.hardware.serial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.hardware.serial.HeardNews.News;

class ClosingLineTest {
  @TempDir Path folder;

  private final HeardNews news = new HeardNews();

  @Test
  void aFrameTakenJustBeforeClosingStillLeaves() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd pad = PadEnd.pluggedInAt(port)) {
      SerialLine line = openLine(port);
      line.write("stop".getBytes(UTF_8));
      line.close();

      assertThat(pad.receiveText(4)).isEqualTo("stop");
    }
  }

  @Test
  void aClosedLineFreesThePortAndSaysNothingMore() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd pad = PadEnd.pluggedInAt(port)) {
      openLine(port).close();
      HeardNews next = new HeardNews();
      try (SerialLine another = new SerialLine(SerialSettings.at(port.toString()), next)) {
        another.start();
        next.next(News.Opened.class);
        pad.send("to the other");
        next.bytes(12);
      }
      assertThat(news.isEmpty()).isTrue();
    }
  }

  @Test
  void aClosedLineRefusesFrames() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd _ = PadEnd.pluggedInAt(port)) {
      SerialLine line = openLine(port);
      line.close();

      assertThat(line.write(new byte[] {1})).isFalse();
    }
  }

  @Test
  void aLineThatWaitsForItsPortClosesAtOnce() throws Exception {
    SerialLine line = new SerialLine(SerialSettings.at(folder.resolve("none").toString()), news);
    line.start();
    news.next(News.Waiting.class);
    line.close();

    assertThat(news.isEmpty()).isTrue();
  }

  @Test
  void aLineThatWasNeverStartedClosesToo() {
    new SerialLine(SerialSettings.at("/dev/ttyPAD"), news).close();

    assertThat(news.isEmpty()).isTrue();
  }

  private SerialLine openLine(Path port) throws InterruptedException {
    SerialLine line = new SerialLine(SerialSettings.at(port.toString()), news);
    line.start();
    news.next(News.Opened.class);
    return line;
  }
}
