package org.lumbar.controller.daemon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.safety.PadShape;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Routine;

/// Fits the library to one pad: what the core plays, and what the gate must know of the pad.
public final class Fitting {
  private static final int MILLIWATTS_PER_WATT = 1000;

  private Fitting() {}

  /// For anybody.
  public static Repertoire repertoire(Library library, PadLayout layout) {
    return repertoire(library, layout, Profile.standard());
  }

  /// For one person: under their cap, and where they are tender.
  public static Repertoire repertoire(Library library, PadLayout layout, Profile profile) {
    Map<String, Programme> programmes = new LinkedHashMap<>();
    for (Routine routine : library.routines()) {
      programmes.put(routine.id(), Programme.of(routine, layout, Tuning.standard(), profile));
    }
    return new Repertoire(
        programmes,
        new Renderer(layout),
        shape(layout),
        (int) (profile.cap() * MotorLevels.STEPS_PER_LEVEL));
  }

  /// The gate's own picture of the pad. Watts become whole milliwatts on the safe side: a motor's
  /// rounded up, the budget rounded down.
  static PadShape shape(PadLayout layout) {
    return new PadShape(
        layout.motors().stream().map(Fitting::channel).toList(),
        (int) Math.floor(layout.powerBudgetWatts() * MILLIWATTS_PER_WATT),
        layout.heaters().size());
  }

  private static PadShape.Channel channel(Motor motor) {
    return new PadShape.Channel(
        motor.excluded(), (int) Math.ceil(motor.fullPowerWatts() * MILLIWATTS_PER_WATT));
  }
}
