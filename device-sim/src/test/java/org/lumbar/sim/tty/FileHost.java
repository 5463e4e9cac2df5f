package org.lumbar.sim.tty;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// A host that opens the pad's terminal as a plain file and speaks raw frames. A thread of its own
/// listens until the line ends.
final class FileHost implements FrameSink, AutoCloseable {
  static final int MOTORS = 2;
  static final int HEATERS = 1;

  private static final int U16 = 0xFFFF;

  private final FileOutputStream out;
  private final FileInputStream in;
  private final List<PadMessage> heard = Collections.synchronizedList(new ArrayList<>());
  private volatile int nonce;
  private volatile int echoMillis;
  private volatile boolean hasEnded;
  private int sequence;
  private int tick;

  FileHost(Path line) throws IOException {
    out = new FileOutputStream(line.toFile());
    in = new FileInputStream(line.toFile());
    Thread.ofPlatform().daemon().start(this::listen);
  }

  void greet(int hostNonce) throws IOException {
    send(new HostMessage.Hello(hostNonce));
  }

  void arm(int limitsCrc) throws IOException {
    send(new HostMessage.Arm(MotorLevels.MAX_STEPS, Celsius.of(41), limitsCrc));
  }

  void drive(int steps) throws IOException {
    tick = tick + 1 & U16;
    List<Celsius> noHeat = Collections.nCopies(HEATERS, Celsius.OFF);
    MotorLevels levels = MotorLevels.of(steps, 0);
    send(new HostMessage.Drive(1000, tick, levels, noHeat, Cue.DARK));
  }

  void send(HostMessage message) throws IOException {
    sequence = sequence + 1 & U16;
    int type = MessageType.of(message).wire();
    Header header =
        new Header(Header.VERSION, Header.HOST_TO_PAD, type, nonce, sequence, 0, echoMillis);
    out.write(FrameEncoder.encode(header, HostMessageCodec.encode(message)));
  }

  Optional<PadMessage> find(Predicate<PadMessage> wanted) {
    synchronized (heard) {
      return heard.stream().filter(wanted).findFirst();
    }
  }

  /// How old the newest time is that has come from the pad, whose clock shows `now`.
  int echoAgeMillis(Duration now) {
    return (int) now.toMillis() - echoMillis & U16;
  }

  boolean hasEnded() {
    return hasEnded;
  }

  @Override
  public void frame(Frame frame) {
    echoMillis = frame.header().timeMillis();
    if (PadMessageCodec.decode(frame)
        instanceof Decoded.Understood<PadMessage>(PadMessage message)) {
      if (message instanceof PadMessage.Welcome welcome) {
        nonce = welcome.sessionNonce();
      }
      heard.add(message);
    }
  }

  @Override
  public void noise(Noise why) {
    // A bad line is part of what is tested.
  }

  @Override
  public void close() throws IOException {
    out.close();
    in.close();
  }

  private void listen() {
    FrameDecoder decoder = new FrameDecoder();
    byte[] buffer = new byte[4096];
    try {
      int length = in.read(buffer);
      while (length > 0) {
        decoder.accept(buffer, length, this);
        length = in.read(buffer);
      }
    } catch (IOException hungUp) {
      // The end, as Linux tells it at times.
    }
    hasEnded = true;
  }
}
