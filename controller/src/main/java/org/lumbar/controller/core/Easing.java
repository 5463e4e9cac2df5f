package org.lumbar.controller.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Narrowing;
import org.lumbar.controller.safety.Why;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.render.Moment;

/// For what reasons a session plays less than its routine asks at a time, for people to read.
final class Easing {
  private static final double NO_CAP = (double) Limits.CAP_STEPS / MotorLevels.STEPS_PER_LEVEL;

  private Easing() {}

  static List<Narrowing> of(Session session, Duration played, Limits limits) {
    Moment asked = session.programme().at(session.placeAt(played), NO_CAP);
    List<Narrowing> reasons = new ArrayList<>();
    cap(session, asked).ifPresent(reasons::add);
    heat(session, asked, played, limits).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<Narrowing> cap(Session session, Moment asked) {
    int askedSteps = (int) Math.round(asked.strongest() * MotorLevels.STEPS_PER_LEVEL);
    int ceilingSteps = (int) Math.round(session.ceiling() * MotorLevels.STEPS_PER_LEVEL);
    return askedSteps > ceilingSteps
        ? Optional.of(Narrowing.cap(ceilingSteps, session.permission().capWhy()))
        : Optional.empty();
  }

  private static Optional<Narrowing> heat(
      Session session, Moment asked, Duration played, Limits limits) {
    Celsius setpoint = limits.setpoint(asked.heat());
    if (setpoint.equals(Celsius.OFF)) {
      return Optional.empty();
    }
    if (!session.isHeatAllowed()) {
      return Optional.of(Narrowing.heat(Celsius.OFF, session.permission().heatWhy()));
    }
    return played.compareTo(session.dose().heat()) >= 0
        ? Optional.of(Narrowing.heat(Celsius.OFF, Why.HEAT_OF_THE_SESSION))
        : Optional.empty();
  }
}
