package org.lumbar.controller.bench.fuzz;

import java.util.Optional;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.VirtualLine;
import org.lumbar.controller.core.Condition;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MotorLevels;

/// What must be true of every frame that the daemon sends, whatever becomes of it on the line.
final class FrameRules implements FrameSink {
  private static final Celsius HOTTEST = Celsius.of(41);

  private final Simulation simulation;
  private final FrameDecoder decoder = new FrameDecoder();
  private Optional<String> broken = Optional.empty();

  FrameRules(Simulation simulation) {
    this.simulation = simulation;
    simulation
        .line()
        .tappedBy(
            (way, bytes) -> {
              if (way == VirtualLine.Way.TO_PAD) {
                decoder.accept(bytes, bytes.length, this);
              }
            });
  }

  /// The first rule that a frame has broken; empty where all hold.
  Optional<String> broken() {
    return broken;
  }

  @Override
  public void frame(Frame frame) {
    if (broken.isEmpty()
        && HostMessageCodec.decode(frame) instanceof Decoded.Understood<HostMessage>(var said)
        && said instanceof HostMessage.Drive drive) {
      broken = objection(drive);
    }
  }

  @Override
  public void noise(Noise why) {
    broken = broken.or(() -> Optional.of("the daemon sends what is no frame: " + why));
  }

  private Optional<String> objection(HostMessage.Drive drive) {
    MotorLevels levels = drive.levels();
    if (levels.strongestSteps() > MotorLevels.MAX_STEPS) {
      return Optional.of("L1: a frame asks for more than 6.0");
    }
    if (drive.setpoints().stream().anyMatch(setpoint -> setpoint.isAbove(HOTTEST))) {
      return Optional.of("L24: a frame asks for more than 41 °C");
    }
    if (simulation.pad().model().neverDriven().stream().anyMatch(at -> levels.steps(at) > 0)) {
      return Optional.of("L6: a frame asks for a motor on bone");
    }
    boolean isNothing = levels.isOff() && drive.setpoints().stream().allMatch(Celsius.OFF::equals);
    return isNothing || simulation.state().condition() instanceof Condition.Running
        ? Optional.empty()
        : Optional.of("a frame asks for output while no session runs");
  }
}
