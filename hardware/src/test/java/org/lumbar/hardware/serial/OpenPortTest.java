package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fazecast.jSerialComm.SerialPort;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/// The order of things at the end of a connection, on a scripted port that takes its time.
class OpenPortTest {
  private static final byte[] FRAME = {1, 2, 3};
  private static final long WHILE_MILLIS = 100;

  private final SerialPort port = mock(SerialPort.class);
  private final HeardNews news = new HeardNews();

  @BeforeAll
  static void loadLibrary() {
    assertThat(NativeLibrary.load()).isEmpty();
  }

  @Test
  void framesTakenLeaveBeforeThePortIsClosed() throws Exception {
    AtomicBoolean written = new AtomicBoolean();
    when(port.writeBytes(any(), anyInt()))
        .then(
            _ -> {
              linger();
              written.set(true);
              return FRAME.length;
            });
    when(port.closePort())
        .then(
            _ -> {
              assertThat(written).isTrue();
              return true;
            });
    serveOneFrame();

    InOrder order = inOrder(port);
    order.verify(port).writeBytes(any(), anyInt());
    order.verify(port).closePort();
  }

  @Test
  void aStuckWriteHasEndedBeforeThePortMayBeOpenedAgain() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    when(port.closePort())
        .then(
            _ -> {
              closed.countDown();
              return true;
            });
    when(port.writeBytes(any(), anyInt()))
        .then(
            _ -> {
              closed.await();
              linger();
              ended.set(true);
              return -1;
            });
    serveOneFrame();

    assertThat(ended).isTrue();
  }

  @Test
  void theFirstReasonToEndIsTheOneTold() throws Exception {
    OpenPort open = new OpenPort(port);
    open.end("first");
    open.end("second");

    assertThat(open.serve(news)).isEqualTo(new OpenPort.Ended("first", false));
  }

  private void serveOneFrame() throws InterruptedException {
    OpenPort open = new OpenPort(port);
    assertThat(open.write(FRAME)).isTrue();
    open.end("enough");
    open.serve(news);
  }

  private static void linger() throws InterruptedException {
    assertThat(new CountDownLatch(1).await(WHILE_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
  }
}
