package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Frozen;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.PadState;

/// What must be true of the daemon and the pad together.
final class DaemonRules {
  /// L45: the longest lease and what a tick adds.
  private static final Duration LEASE = Duration.ofMillis(2_100);

  private static final Duration STOP_FROM_AFAR = Duration.ofMillis(500);

  /// Nothing of the daemon reaches the pad.
  private static final Set<String> CUT = Set.of("line-unplugged", "line-deaf-pad", "line-blocked");

  /// The pad's program or its enable line does not do as it should.
  private static final Set<String> PAD =
      Set.of(
          "enable-stuck",
          "heater-and-enable-stuck",
          "hang",
          "hang-without-watchdog",
          "lying-telemetry",
          "foreign-version",
          "never-acknowledges",
          "fewer-channels",
          "refuses-all");

  private final Simulation simulation;
  private final Since latched = new Since();
  private final Since padFaulted = new Since();
  private final Since cut = new Since();
  private Optional<Duration> stopAsked = Optional.empty();
  private Duration frozenUntil = Duration.ZERO;

  DaemonRules(Simulation simulation) {
    this.simulation = simulation;
  }

  void did(Act act, Duration now) {
    if (act instanceof Act.Ask(_, Request.Stop _)) {
      stopAsked = stopAsked.or(() -> Optional.of(now));
    }
    if (act instanceof Act.Break(_, Frozen(Duration span))) {
      Duration end = now.plus(span);
      frozenUntil = end.compareTo(frozenUntil) > 0 ? end : frozenUntil;
    }
  }

  /// The first rule that does not hold; empty where all do.
  Optional<String> broken(Look look) {
    boolean isPadSound = !look.hasAny(PAD);
    boolean isClear = isPadSound && !look.isLineHarmed() && look.now().compareTo(frozenUntil) > 0;
    return words(look.condition())
        .or(() -> latched(look, isPadSound))
        .or(() -> told(look, isClear))
        .or(() -> cut(look, isPadSound))
        .or(() -> stopped(look, isClear));
  }

  /// Every fault has a cause that says what happened and what to do, and was announced.
  private Optional<String> words(Condition condition) {
    if (!(condition instanceof Condition.Fault(Cause cause, _, _))) {
      return Optional.empty();
    }
    boolean isSaid = !cause.text().isBlank() && !cause.next().isBlank() && !cause.code().isBlank();
    boolean isAnnounced =
        List.copyOf(simulation.happenings()).stream().anyMatch(one -> one.kind().equals("fault"));
    return isSaid && isAnnounced ? Optional.empty() : Optional.of("a fault without words");
  }

  /// While the daemon is in a fault, nothing is on.
  private Optional<String> latched(Look look, boolean isPadSound) {
    boolean isOn =
        latched.lasts(look.condition() instanceof Condition.Fault && isPadSound, look, LEASE);
    return isOn && !look.isDead()
        ? Optional.of("output while the daemon is in a fault")
        : Optional.empty();
  }

  /// What the pad has latched, a daemon that is connected knows.
  private Optional<String> told(Look look, boolean isClear) {
    boolean isConnected = !(look.condition() instanceof Condition.Disconnected);
    boolean isOld =
        padFaulted.lasts(look.state() == PadState.FAULT && isClear && isConnected, look, LEASE);
    boolean isKnown = look.condition() instanceof Condition.Fault;
    return isOld && !isKnown ? Optional.of("the pad's fault is not known") : Optional.empty();
  }

  /// H26 to H29: a pad that hears nothing goes off by itself.
  private Optional<String> cut(Look look, boolean isPadSound) {
    boolean isCut = look.hasAny(CUT) || look.now().compareTo(frozenUntil) < 0;
    boolean isLong = cut.lasts(isCut && isPadSound, look, LEASE);
    return isLong && !look.isDead() ? Optional.of("output without a daemon") : Optional.empty();
  }

  private Optional<String> stopped(Look look, boolean isClear) {
    if (look.isDead() || !isClear) {
      stopAsked = Optional.empty();
    }
    return stopAsked.filter(at -> look.now().minus(at).compareTo(STOP_FROM_AFAR) > 0).isPresent()
        ? Optional.of("L55: output 500 ms after a stop from afar")
        : Optional.empty();
  }

  /// Since when something has been so without a break.
  private static final class Since {
    private Optional<Duration> begun = Optional.empty();

    boolean lasts(boolean is, Look look, Duration longerThan) {
      begun = is ? begun.or(() -> Optional.of(look.now())) : Optional.empty();
      return begun.filter(at -> look.now().minus(at).compareTo(longerThan) > 0).isPresent();
    }
  }
}
