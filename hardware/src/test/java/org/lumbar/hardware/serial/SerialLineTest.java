package org.lumbar.hardware.serial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.hardware.serial.HeardNews.News;

class SerialLineTest {
  @TempDir Path folder;

  private final HeardNews news = new HeardNews();
  private Path port;
  private SerialLine line;

  @BeforeEach
  void makeLine() {
    port = folder.resolve("ttyPAD");
    line = new SerialLine(SerialSettings.at(port.toString()), news);
  }

  @AfterEach
  void closeLine() {
    line.close();
  }

  @Test
  void everyByteValuePassesBothWaysUnchanged() throws Exception {
    byte[] all = everyByteValue();
    try (PadEnd pad = PadEnd.pluggedInAt(port)) {
      open();

      pad.send(all);
      assertThat(news.bytes(all.length)).isEqualTo(all);

      assertThat(line.write(all)).isTrue();
      assertThat(pad.receive(all.length)).isEqualTo(all);
    }
  }

  @Test
  void inputFromBeforeTheOpeningIsThrownAway() throws Exception {
    try (PadEnd pad = PadEnd.pluggedInAt(port);
        InputStream _ = Files.newInputStream(port)) { // or nobody would keep what the pad sends
      pad.send("stale");
      open();
      pad.send("fresh");

      assertThat(news.bytes(5)).isEqualTo("fresh".getBytes(UTF_8));
    }
  }

  @Test
  void aFrameForALineThatIsNotOpenIsRefused() {
    assertThat(line.write(new byte[] {1})).isFalse();
  }

  @Test
  void theCallerMayReuseTheArrayOfAFrame() throws Exception {
    try (PadEnd pad = PadEnd.pluggedInAt(port)) {
      open();
      byte[] frame = "frame".getBytes(UTF_8);
      line.write(frame);
      Arrays.fill(frame, (byte) 'x');

      assertThat(pad.receiveText(5)).isEqualTo("frame");
    }
  }

  @Test
  void aPulledPlugIsSaidAndFramesAreRefusedFromThenOn() throws Exception {
    PadEnd pad = PadEnd.pluggedInAt(port);
    open();
    pad.unplug();

    assertThat(news.next(News.Closed.class).why()).startsWith(port + ": ").contains("failed");
    assertThat(line.write(new byte[] {1})).isFalse();
  }

  @Test
  void aPlugPutBackUnderTheSameNameIsOpenedAgain() throws Exception {
    PadEnd pad = PadEnd.pluggedInAt(port);
    open();
    pad.unplug();
    news.next(News.Closed.class);
    assertThat(news.next(News.Waiting.class).why()).contains("is not there");

    try (PadEnd another = PadEnd.pluggedInAt(port)) {
      news.next(News.Opened.class);
      line.write("again".getBytes(UTF_8));

      assertThat(another.receiveText(5)).isEqualTo("again");
    }
  }

  @Test
  void aPortThatAppearsLaterIsOpened() throws Exception {
    line.start();
    assertThat(news.next(News.Waiting.class).why()).contains("is not there");

    try (PadEnd _ = PadEnd.pluggedInAt(port)) {
      news.next(News.Opened.class);
    }
  }

  @Test
  void aLineThatIsAskedToReopensTheSamePort() throws Exception {
    try (PadEnd pad = PadEnd.pluggedInAt(port)) {
      open();
      line.reopen("nobody answers");

      assertThat(news.next(News.Closed.class).why()).endsWith("nobody answers");
      news.next(News.Opened.class);
      pad.send("hello");
      assertThat(news.bytes(5)).isEqualTo("hello".getBytes(UTF_8));
    }
  }

  private void open() throws InterruptedException {
    line.start();
    news.next(News.Opened.class);
  }

  private static byte[] everyByteValue() {
    byte[] all = new byte[256];
    for (int value = 0; value < all.length; value++) {
      all[value] = (byte) value;
    }
    return all;
  }
}
