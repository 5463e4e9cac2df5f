package org.lumbar.hardware.serial;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A program that holds the line named by its argument until its input ends. Then it exits the way
/// the daemon does: a shutdown hook sends a last frame and closes the line. The hook dawdles, so
/// that whatever else runs at exit is done before, yet not so long that a line that was closed
/// under it would be open again.
public final class LineHolder {
  static final String LAST_FRAME = "last stop";
  private static final Duration DAWDLE = Duration.ofMillis(100);

  private LineHolder() {}

  public static void main(String[] arguments) throws Exception {
    HeardNews news = new HeardNews();
    SerialLine line = new SerialLine(SerialSettings.at(arguments[0]), news);
    line.start();
    news.next(HeardNews.News.Opened.class);
    System.out.println("opened");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sayStop(line)));
    while (System.in.read() >= 0) {
      // Nothing but the end of the input means anything.
    }
    System.exit(0);
  }

  private static void sayStop(SerialLine line) {
    try {
      boolean _ = new CountDownLatch(1).await(DAWDLE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    line.write(LAST_FRAME.getBytes(StandardCharsets.UTF_8));
    line.close();
  }
}
