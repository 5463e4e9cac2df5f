package org.lumbar.controller.bench.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.controller.bench.VirtualLine;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessage.Drive;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;
import org.lumbar.protocol.message.RefusalReason;

/// Reads what daemon and pad say to each other, and can put in a word of its own that looks like
/// the daemon's.
final class WireWitness {
  private final Stage stage;
  private final FrameDecoder toPad = new FrameDecoder();
  private final FrameDecoder toHost = new FrameDecoder();
  private final List<HostMessage> said = new ArrayList<>();
  private final List<RefusalReason> refusals = new ArrayList<>();
  private Optional<Header> lastDrive = Optional.empty();

  WireWitness(Stage stage) {
    this.stage = stage;
    stage.simulation().line().tappedBy(this::passed);
  }

  Stream<Drive> drives() {
    return said.stream().filter(Drive.class::isInstance).map(Drive.class::cast);
  }

  Stream<HostMessage.Arm> arms() {
    return said.stream().filter(HostMessage.Arm.class::isInstance).map(HostMessage.Arm.class::cast);
  }

  /// The hottest that the daemon has asked for so far.
  Celsius hottest() {
    return drives()
        .flatMap(drive -> drive.setpoints().stream())
        .reduce(Celsius.OFF, (one, other) -> other.isAbove(one) ? other : one);
  }

  List<RefusalReason> refusals() {
    return List.copyOf(refusals);
  }

  /// The daemon's last drive frame once more, as a daemon without any care would send it: warmer.
  void forgeWarmer(Celsius setpoint) {
    Drive drive = drives().reduce((_, last) -> last).orElseThrow();
    Header header = lastDrive.orElseThrow();
    HostMessage forged =
        new Drive(
            drive.leaseMillis(),
            drive.tick() + 1,
            drive.levels(),
            drive.setpoints().stream().map(_ -> setpoint).toList(),
            drive.cue());
    byte[] frame =
        FrameEncoder.encode(
            new Header(
                header.version(),
                header.address(),
                header.type(),
                header.nonce(),
                (header.sequence() + 1) & 0xFFFF,
                header.timeMillis(),
                header.echoMillis()),
            HostMessageCodec.encode(forged));
    stage.simulation().pad().receive(frame, frame.length);
  }

  private void passed(VirtualLine.Way way, byte[] bytes) {
    switch (way) {
      case TO_PAD -> toPad.accept(bytes, bytes.length, heard(this::hearHost));
      case TO_HOST -> toHost.accept(bytes, bytes.length, heard(this::hearPad));
    }
  }

  private void hearHost(Frame frame) {
    Header header = frame.header();
    if (HostMessageCodec.decode(frame) instanceof Decoded.Understood<HostMessage>(var message)) {
      said.add(message);
      if (message instanceof Drive) {
        lastDrive = Optional.of(header);
      }
    }
  }

  private void hearPad(Frame frame) {
    if (PadMessageCodec.decode(frame) instanceof Decoded.Understood<PadMessage>(var message)
        && message instanceof PadMessage.Refusal refusal) {
      refusals.add(refusal.reason());
    }
  }

  private interface Heard {
    void frame(Frame frame);
  }

  private static FrameSink heard(Heard heard) {
    return new FrameSink() {
      @Override
      public void frame(Frame frame) {
        heard.frame(frame);
      }

      @Override
      public void noise(Noise why) {
        // Only whole frames are of interest.
      }
    };
  }
}
