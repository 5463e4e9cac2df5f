package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.sim.fault.NoiseSettings;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.pad.TestPads;

/// A pad on a real port. Its clock goes on by a pump's round with every look at it, so that no test
/// depends on the speed of the machine.
@Timeout(60)
class PadOnTtyTest {
  static final int ROUND_MILLIS = 5;

  @TempDir private Path folder;

  @Test
  void itAnswersAHelloThroughItsLink() throws IOException {
    Path link = folder.resolve("ttyPAD");
    try (PadOnTty _ = start(link);
        FileChannel port = open(link)) {
      port.write(ByteBuffer.wrap(hello()));
      Welcomed welcomed = new Welcomed();
      readUntil(port, welcomed, () -> welcomed.seen);
      assertThat(welcomed.seen).isTrue();
    }
  }

  @Test
  void itLivesOnWithNobodyListening() throws IOException {
    try (PadOnTty pad = start(folder.resolve("ttyPAD"), 200)) {
      while (pad.view().now().compareTo(Duration.ofSeconds(30)) < 0) {
        Thread.onSpinWait();
      }
      assertThat(pad.view().traffic().sent()).isGreaterThan(100);
    }
  }

  @Test
  void unpluggingRemovesTheLink() throws IOException {
    Path link = folder.resolve("ttyPAD");
    start(link).close();
    assertThat(link).doesNotExist();
  }

  @Test
  void aLinkLeftBehindIsReplacedAndAFileIsNot() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("ttyPAD"), Path.of("/nowhere"));
    start(link).close();
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> start(file)).isInstanceOf(FileAlreadyExistsException.class);
  }

  private static PadOnTty start(Path link) throws IOException {
    return start(link, ROUND_MILLIS);
  }

  private static PadOnTty start(Path link, int stepMillis) throws IOException {
    SimulatedPad pad = new SimulatedPad(TestPads.back20(), 1);
    return PadOnTty.start(
        pad, new PadOnTty.Port(link, NoiseSettings.NONE, 1), steppingClock(stepMillis), _ -> {});
  }

  static Supplier<Duration> steppingClock(int stepMillis) {
    AtomicLong millis = new AtomicLong();
    return () -> Duration.ofMillis(millis.addAndGet(stepMillis));
  }

  private static FileChannel open(Path link) throws IOException {
    return FileChannel.open(link, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static void readUntil(FileChannel port, FrameSink sink, BooleanSupplier enough)
      throws IOException {
    FrameDecoder decoder = new FrameDecoder();
    ByteBuffer some = ByteBuffer.allocate(256);
    while (!enough.getAsBoolean()) {
      int count = port.read(some.clear());
      decoder.accept(some.array(), count, sink);
    }
  }

  private static byte[] hello() {
    Header header = new Header(1, Header.HOST_TO_PAD, MessageType.HELLO.wire(), 0, 1, 0, 0);
    return FrameEncoder.encode(header, HostMessageCodec.encode(new HostMessage.Hello(99)));
  }

  private static final class Welcomed implements FrameSink {
    private boolean seen;

    @Override
    public void frame(Frame frame) {
      seen |= frame.header().type() == MessageType.WELCOME.wire();
    }

    @Override
    public void noise(Noise why) {}
  }
}
