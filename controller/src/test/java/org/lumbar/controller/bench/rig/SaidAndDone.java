package org.lumbar.controller.bench.rig;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessage.Drive;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.tty.PadOnTty;

/// Compares what a pad does with what its host has said at the good end of the line: nothing may be
/// applied that the host has not asked for within the last lease.
final class SaidAndDone implements PadOnTty.Watcher, FrameSink {
  /// L45, and a few rounds of the pad.
  private static final Duration LEASE = Duration.ofMillis(1_100);

  private record Said(Duration at, Drive drive) {}

  private final FrameDecoder decoder = new FrameDecoder();
  private final List<Drive> justSaid = new ArrayList<>();
  private final Deque<Said> recent = new ArrayDeque<>();
  private final List<String> wrong = new ArrayList<>();
  private Duration lastSeen = Duration.ZERO;
  private Duration longestGap = Duration.ZERO;
  private int moments;

  @Override
  public synchronized void hostWrote(byte[] bytes, int length) {
    decoder.accept(bytes, length, this);
  }

  @Override
  public void frame(Frame frame) {
    if (HostMessageCodec.decode(frame) instanceof Decoded.Understood<HostMessage>(Drive drive)) {
      justSaid.add(drive);
    }
  }

  @Override
  public void noise(Noise why) {
    wrong.add("the host itself wrote noise: " + why);
  }

  @Override
  public synchronized void see(PadView pad, boolean hasHost) {
    Duration gap = pad.now().minus(lastSeen);
    longestGap = gap.compareTo(longestGap) > 0 ? gap : longestGap;
    lastSeen = pad.now();
    justSaid.forEach(drive -> recent.addLast(new Said(pad.now(), drive)));
    justSaid.clear();
    while (!recent.isEmpty() && pad.now().minus(recent.getFirst().at()).compareTo(LEASE) > 0) {
      recent.removeFirst();
    }
    if (!pad.isOff()) {
      moments++;
      IntStream.range(0, pad.applied().count()).forEach(motor -> compareMotor(pad, motor));
      IntStream.range(0, pad.heaters().size()).forEach(heater -> compareHeater(pad, heater));
    }
  }

  private void compareMotor(PadView pad, int motor) {
    int asked =
        recent.stream().mapToInt(said -> said.drive().levels().steps(motor)).max().orElse(0);
    int applied = pad.applied().steps(motor);
    if (applied > asked) {
      wrong.add("%s: motor %d at %d, %d asked".formatted(pad.now(), motor, applied, asked));
    }
  }

  private void compareHeater(PadView pad, int heater) {
    Celsius applied = pad.setpoints().get(heater);
    boolean isAsked =
        recent.stream().anyMatch(said -> said.drive().setpoints().get(heater).equals(applied));
    if (!isAsked && !applied.equals(Celsius.OFF)) {
      wrong.add("%s: heater %d at %s, not asked".formatted(pad.now(), heater, applied));
    }
  }

  /// Everything that was applied without being asked for.
  synchronized List<String> wrong() {
    return List.copyOf(wrong);
  }

  /// How long the pad's own thread stood still at the most.
  synchronized Duration longestGap() {
    return longestGap;
  }

  /// At how many moments some output was on.
  synchronized int moments() {
    return moments;
  }
}
