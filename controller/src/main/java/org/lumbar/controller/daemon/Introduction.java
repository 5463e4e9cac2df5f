package org.lumbar.controller.daemon;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.PadPlan;
import org.lumbar.controller.status.RoutineOutline;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Routine;

/// Introduces a pad and a library to those who watch: what does not change while the daemon runs.
public final class Introduction {
  private Introduction() {}

  public static About of(
      Library library, PadLayout layout, Profile profile, Limits limits, String version) {
    return new About(
        version,
        plan(layout),
        new About.Caps(
            (double) Limits.CAP_STEPS / MotorLevels.STEPS_PER_LEVEL,
            Limits.HEAT_BOUND.degrees(),
            limits.duration(Limit.SESSION)),
        library.routines().stream().map(routine -> outline(routine, layout, profile)).toList(),
        Optional.empty());
  }

  private static PadPlan plan(PadLayout layout) {
    return new PadPlan(
        layout.id(),
        layout.motors().stream().map(Introduction::motor).toList(),
        layout.heaters().stream().map(Introduction::heater).toList());
  }

  private static PadPlan.MotorPlace motor(Motor motor) {
    String over =
        motor.tags().stream().min(Comparator.naturalOrder()).map(Tag::id).orElse("nothing named");
    return new PadPlan.MotorPlace(
        motor.id(),
        motor.place().xMm(),
        motor.place().yMm(),
        motor.radiusMm(),
        motor.excluded(),
        over);
  }

  private static PadPlan.HeaterPlace heater(Heater heater) {
    return new PadPlan.HeaterPlace(
        heater.id(),
        heater.centre().xMm(),
        heater.centre().yMm(),
        heater.widthMm(),
        heater.heightMm());
  }

  /// As it runs on this pad: steps that the pad cannot reach are left out already.
  private static RoutineOutline outline(Routine routine, PadLayout layout, Profile profile) {
    return new RoutineOutline(
        routine.id(),
        routine.title(),
        routine.depth().name().toLowerCase(Locale.ROOT),
        routine.forWhom(),
        Programme.of(routine, layout, Tuning.standard(), profile).phases().stream()
            .map(phase -> new RoutineOutline.Step(phase.part(), phase.technique(), phase.length()))
            .toList());
  }
}
