package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.lumbar.controller.bench.Asleep;
import org.lumbar.controller.bench.Frozen;
import org.lumbar.controller.bench.Mishap;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.fault.Fault;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.fault.Quantity;
import org.lumbar.sim.pad.PadModel;

/// What chance chooses: presses, requests, health answers and faults.
final class Chance {
  /// The rooms that the skin's bound is promised for.
  private static final String ROOM = "ambient-step";

  private static final double COLDEST_ROOM = 10;
  private static final double WARMEST_ROOM = 40;

  private static final int LONGEST_FREEZE_MILLIS = 3_000;

  private final SplittableRandom random;
  private final PadModel pad;

  Chance(SplittableRandom random, PadModel pad) {
    this.random = random;
    this.pad = pad;
  }

  boolean isOneIn(int many) {
    return random.nextInt(many) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /// To the millisecond, so that ticks of daemon and pad are met at any phase.
  Duration upTo(Duration most) {
    return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  Button button() {
    return of(List.of(Button.START, Button.START, Button.STOP, Button.SOFTER, Button.HEAT));
  }

  Request request(List<String> routines) {
    return switch (random.nextInt(7)) {
      case 0 -> new Request.Stop(of(List.of(StopCause.values())));
      case 1, 2 -> new Request.Softer();
      case 3 -> new Request.HeatOff();
      case 4 -> new Request.Pause();
      case 5 -> new Request.Okay();
      default -> new Request.Choose(of(routines));
    };
  }

  Clearance clearance() {
    Care care =
        switch (random.nextInt(6)) {
          case 0 -> Care.CAUTION;
          case 1 -> Care.USUAL.heated(of(List.of(Care.Heat.values())));
          case 2 -> Care.USUAL.cappedAt(120 + random.nextInt(121));
          case 3 -> Care.USUAL.within(of(List.of(Reach.values())));
          case 4 -> Care.USUAL.askingForASign(Duration.ofSeconds(20 + random.nextInt(100)));
          default -> Care.USUAL;
        };
    return switch (random.nextInt(12)) {
      case 0 -> Clearance.REFUSED;
      case 1 -> Clearance.DUE;
      default -> Clearance.granted(care);
    };
  }

  Mishap fault() {
    return switch (random.nextInt(25)) {
      case 0 -> new Asleep();
      case 1, 2 -> new Frozen(Duration.ofMillis(1 + random.nextInt(LONGEST_FREEZE_MILLIS)));
      default -> Mishap.named(injection(of(Fault.all())).toString());
    };
  }

  private Injection injection(Fault fault) {
    return new Injection(
        fault, fault.quantities().stream().map(quantity -> value(fault, quantity)).toList());
  }

  private double value(Fault fault, Quantity quantity) {
    double least = fault.name().equals(ROOM) ? COLDEST_ROOM : quantity.least();
    double most = Math.min(quantity.most(), quantity.parts().applyAsInt(pad));
    most = fault.name().equals(ROOM) ? WARMEST_ROOM : most;
    if (isOneIn(2) && quantity.usual() <= most) {
      return quantity.usual();
    }
    // Small values are the ones that come through unnoticed.
    double share = isOneIn(2) ? random.nextDouble() : StrictMath.pow(random.nextDouble(), 4);
    double value = least + share * (most - least);
    return quantity.isWhole() ? Math.rint(value) : Math.rint(value * 1000) / 1000;
  }
}
