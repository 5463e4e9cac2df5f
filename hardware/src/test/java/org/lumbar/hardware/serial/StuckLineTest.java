package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.hardware.serial.HeardNews.News;

/// A pad that hangs leaves its side of the line unread until every buffer on the way is full.
class StuckLineTest {
  private static final Duration FAR_TOO_LONG = Duration.ofSeconds(20);
  private static final int MORE_THAN_ANY_BUFFER_HOLDS = 10_000;

  /// So long that the frames waiting are more than the kernel's buffers hold.
  private static final byte[] FRAME = new byte[4096];

  @TempDir Path folder;

  private final HeardNews news = new HeardNews();

  @Test
  void writingToAStuckLineIsRefusedInsteadOfBlocking() throws Exception {
    onAStuckLine(_ -> {}); // which returns only when a frame was refused
  }

  @Test
  void aStuckLineIsClosedAndOpenedAgain() throws Exception {
    onAStuckLine(
        line -> {
          assertThat(news.next(News.Closed.class).why()).contains("takes no more bytes");
          news.next(News.Opened.class);
        });
  }

  @Test
  void closingAStuckLineDoesNotHang() throws Exception {
    onAStuckLine(SerialLine::close);
  }

  @FunctionalInterface
  private interface Act {
    void on(SerialLine line) throws Exception;
  }

  private void onAStuckLine(Act act) throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd _ = PadEnd.pluggedInAt(port);
        SerialLine line = new SerialLine(SerialSettings.at(port.toString()), news)) {
      line.start();
      news.next(News.Opened.class);
      assertTimeoutPreemptively(
          FAR_TOO_LONG,
          () -> {
            fill(line);
            act.on(line);
          });
    }
  }

  private static void fill(SerialLine line) {
    int taken = 0;
    while (line.write(FRAME)) {
      taken++;
      assertThat(taken).isLessThan(MORE_THAN_ANY_BUFFER_HOLDS);
    }
  }
}
