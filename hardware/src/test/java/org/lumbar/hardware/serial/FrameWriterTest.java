package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fazecast.jSerialComm.SerialPort;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What no pseudo-terminal does: a write that comes out short, bytes that linger in the kernel.
class FrameWriterTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final BlockingQueue<String> broken = new LinkedBlockingQueue<>();

  @BeforeAll
  static void loadLibrary() {
    assertThat(NativeLibrary.load()).isEmpty();
  }

  @Test
  void finishingWaitsUntilTheKernelHasSentEverything() throws Exception {
    SerialPort port = portThatWrites(5);
    when(port.bytesAwaitingWrite()).thenReturn(5, 2, 0);
    FrameWriter writer = started(port);
    writer.write(new byte[5]);

    assertThat(writer.finish(PATIENCE)).isTrue();
    verify(port, times(3)).bytesAwaitingWrite();
  }

  @Test
  void aShortWriteBreaksTheLineWithTheSystemsWords() throws Exception {
    SerialPort port = portThatWrites(2);
    when(port.getLastErrorCode()).thenReturn(5);
    FrameWriter writer = started(port);
    writer.write(new byte[5]);

    assertThat(broken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .isEqualTo("writing failed: input/output error (error 5)");
    assertThat(writer.write(new byte[5])).isFalse();
  }

  private FrameWriter started(SerialPort port) {
    FrameWriter writer = new FrameWriter(port, broken::add);
    writer.start();
    return writer;
  }

  private static SerialPort portThatWrites(int count) {
    SerialPort port = mock(SerialPort.class);
    when(port.writeBytes(any(), anyInt())).thenReturn(count);
    return port;
  }
}
