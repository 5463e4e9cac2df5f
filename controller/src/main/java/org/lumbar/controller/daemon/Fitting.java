package org.lumbar.controller.daemon;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.PadShape;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.link.LinkSettings;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;

/// Fits the library to one pad: what the core plays, and what the gate must know of the pad.
public final class Fitting {
  private static final int MILLIWATTS_PER_WATT = 1000;

  private static final Set<Tag> HIPS = Set.of(Tag.GLUTE, Tag.HIP);
  private static final Set<Tag> BESIDE_THE_SPINE = Set.of(Tag.PARASPINAL, Tag.GLUTE, Tag.HIP);

  private Fitting() {}

  /// For anybody.
  public static Repertoire repertoire(Library library, PadLayout layout) {
    return repertoire(library, layout, Profile.standard());
  }

  /// For one person: under their cap, and where they are tender.
  public static Repertoire repertoire(Library library, PadLayout layout, Profile profile) {
    return whenAsked(library, layout, profile).fitted();
  }

  /// The same, of which each routine is fitted when it is first asked for: where one of them is
  /// played in virtual time, which waits.
  public static Repertoire whenAsked(Library library, PadLayout layout, Profile profile) {
    PadShape shape = shape(layout);
    Map<Reach, Repertoire.Stage> stages = new EnumMap<>(Reach.class);
    for (Reach reach : Reach.values()) {
      if (shape.has(reach)) {
        stages.put(reach, stage(library, within(reach, layout), profile));
      }
    }
    return new Repertoire(stages, shape, (int) (profile.cap() * MotorLevels.STEPS_PER_LEVEL));
  }

  private static Repertoire.Stage stage(Library library, PadLayout layout, Profile profile) {
    return new Repertoire.Stage(
        new Renderer(layout),
        library.routineIds(),
        id -> Programme.of(library.find(id).orElseThrow(), layout, Tuning.standard(), profile));
  }

  /// The pad as the hands see it while some places are kept out: as if there were bone.
  private static PadLayout within(Reach reach, PadLayout layout) {
    return new PadLayout(
        layout.id(),
        layout.title(),
        layout.motors().stream().map(motor -> within(reach, motor)).toList(),
        layout.heaters(),
        layout.powerBudgetWatts());
  }

  private static Motor within(Reach reach, Motor motor) {
    return new Motor(
        motor.id(),
        motor.place(),
        motor.radiusMm(),
        motor.tags(),
        motor.excluded() || reach.capSteps(site(motor.tags())) == 0,
        motor.fullPowerWatts());
  }

  /// H34, L59: which pads may be met at all.
  public static LinkSettings link(PadLayout layout) {
    return new LinkSettings(
        Limits.EXPECTED_OF_PAD,
        Optional.of(
            new LinkSettings.Build(layout.id(), layout.motors().size(), layout.heaters().size())));
  }

  /// The gate's own picture of the pad. Watts become whole milliwatts on the safe side: a motor's
  /// rounded up, the budget rounded down.
  static PadShape shape(PadLayout layout) {
    return new PadShape(
        layout.motors().stream().map(Fitting::channel).toList(),
        (int) Math.floor(layout.powerBudgetWatts() * MILLIWATTS_PER_WATT),
        layout.heaters().stream().map(Fitting::milliwatts).toList(),
        BodyMapping.of(layout));
  }

  private static int milliwatts(Heater heater) {
    return (int) Math.round(heater.watts() * MILLIWATTS_PER_WATT);
  }

  private static PadShape.Channel channel(Motor motor) {
    return new PadShape.Channel(
        motor.excluded(),
        (int) Math.ceil(motor.fullPowerWatts() * MILLIWATTS_PER_WATT),
        site(motor.tags()));
  }

  /// A motor that lies on more than one muscle counts as lying on the one that needs most care.
  private static Reach.Site site(Set<Tag> tags) {
    if (tags.isEmpty() || !BESIDE_THE_SPINE.containsAll(tags)) {
      return Reach.Site.ELSEWHERE;
    }
    return HIPS.containsAll(tags) ? Reach.Site.HIPS : Reach.Site.BESIDE_THE_SPINE;
  }
}
