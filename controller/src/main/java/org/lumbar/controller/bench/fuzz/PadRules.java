package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.pad.SimulatedPad;

/// What must be true of the pad, whatever daemon, line and parts do. Where hardware itself is
/// broken that the rule stands on, the rule is not asked for: the safety case takes that hardware
/// for granted.
final class PadRules {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final Duration PRESS_STANDS = Duration.ofSeconds(60);
  private static final Duration LONGEST_SESSION = Duration.ofSeconds(961);
  private static final Duration LONGEST_HEAT = Duration.ofSeconds(1201);
  private static final double SKIN_BOUND_CELSIUS = 43.5;

  /// The enable line does not open.
  private static final Set<String> ENABLE = Set.of("enable-stuck", "heater-and-enable-stuck");

  /// The program stands still and its watchdog with it.
  private static final Set<String> WATCHDOG = Set.of("hang-without-watchdog");

  /// The program stands still for a moment.
  private static final Set<String> PROGRAM = Set.of("hang", "hang-without-watchdog");

  private final SimulatedPad pad;
  private final Set<String> everPresent = new HashSet<>();
  private PadState before = PadState.SAFE;
  private Optional<Duration> startPressed = Optional.empty();
  private boolean stopPressed;
  private boolean stoodStill;
  private Optional<Duration> firstOutput = Optional.empty();
  private Duration heated = Duration.ZERO;

  PadRules(Simulation simulation) {
    pad = simulation.pad();
  }

  /// What somebody has just done.
  void did(Act act, Duration now) {
    if (act instanceof Act.Press(_, Button button)) {
      startPressed = button == Button.START ? Optional.of(now) : startPressed;
      stopPressed |= button == Button.STOP;
    }
    if (act instanceof Act.Break(_, var fault) && fault.name().startsWith("start-stuck")) {
      startPressed = Optional.of(now);
    }
  }

  /// The first rule that does not hold; empty where all do.
  Optional<String> broken(Look look) {
    everPresent.addAll(look.faults());
    Optional<String> broken =
        strength()
            .or(() -> skin(look))
            .or(() -> rest(look))
            .or(() -> arming(look))
            .or(() -> length(look))
            .or(() -> stop(look));
    before = look.state();
    return broken;
  }

  private Optional<String> strength() {
    MotorLevels applied = pad.applied();
    if (applied.strongestSteps() > MotorLevels.MAX_STEPS) {
      return Optional.of("L1: a motor above 6.0");
    }
    return pad.model().neverDriven().stream()
        .filter(motor -> applied.steps(motor) > 0)
        .findFirst()
        .map("L6: motor %d is driven and lies on bone"::formatted);
  }

  private Optional<String> skin(Look look) {
    boolean isPromised =
        everPresent.stream().noneMatch(ENABLE::contains)
            && everPresent.stream().noneMatch(WATCHDOG::contains);
    return isPromised && look.skinCelsius() >= SKIN_BOUND_CELSIUS
        ? Optional.of("skin at %.2f °C".formatted(look.skinCelsius()))
        : Optional.empty();
  }

  private static Optional<String> rest(Look look) {
    boolean mustBeDead = look.state() != PadState.ARMED && !look.hasAny(ENABLE);
    return mustBeDead && !look.isDead()
        ? Optional.of("output in state " + look.state())
        : Optional.empty();
  }

  /// H40: from rest to armed by a press alone, and by each press once.
  private Optional<String> arming(Look look) {
    if (look.state() != PadState.ARMED || before == PadState.ARMED) {
      return Optional.empty();
    }
    Optional<Duration> pressed = startPressed;
    startPressed = Optional.empty();
    firstOutput = Optional.empty();
    heated = Duration.ZERO;
    boolean isByPress =
        pressed
            .filter(at -> look.now().minus(at).compareTo(PRESS_STANDS.plus(TICK)) <= 0)
            .isPresent();
    return isByPress ? Optional.empty() : Optional.of("H40: armed without a press on start");
  }

  /// A program that stands still ends nothing; once it runs again it has one tick to see the time.
  private Optional<String> length(Look look) {
    boolean isNotAsked = look.isDead() || stoodStill;
    stoodStill = look.hasAny(PROGRAM);
    if (isNotAsked || stoodStill) {
      return Optional.empty();
    }
    heated = look.heats() ? heated.plus(TICK) : heated;
    if (firstOutput.isEmpty() && !pad.applied().isOff()) {
      firstOutput = Optional.of(look.now());
    }
    boolean isTooLong =
        firstOutput.filter(at -> look.now().minus(at).compareTo(LONGEST_SESSION) > 0).isPresent();
    if (isTooLong) {
      return Optional.of("L15: motors for more than 960 s");
    }
    return heated.compareTo(LONGEST_HEAT) > 0
        ? Optional.of("L29: heat for more than 1200 s")
        : Optional.empty();
  }

  /// L54, H49: stop needs no program and no daemon.
  private Optional<String> stop(Look look) {
    boolean wasPressed = stopPressed;
    stopPressed = false;
    return wasPressed && !look.isDead() && !look.hasAny(ENABLE)
        ? Optional.of("H49: output 20 ms after stop was pressed")
        : Optional.empty();
  }
}
