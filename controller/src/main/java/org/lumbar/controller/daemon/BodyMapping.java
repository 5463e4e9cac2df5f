package org.lumbar.controller.daemon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lumbar.controller.safety.BodyMap;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;

/// Reads from a layout how its motors lie on the body.
final class BodyMapping {
  private static final Set<Tag> LUMBAR = Set.of(Tag.PARASPINAL, Tag.QUADRATUS_LUMBORUM);
  private static final Set<Tag> GLUTES = Set.of(Tag.GLUTE, Tag.HIP);

  /// Motors of one pair may be sewn in a little unevenly.
  private static final double SAME_PLACE_MM = 5;

  private final List<Motor> motors;

  private BodyMapping(PadLayout layout) {
    motors = layout.motors();
  }

  static BodyMap of(PadLayout layout) {
    BodyMapping mapping = new BodyMapping(layout);
    return new BodyMap(
        List.of(
            mapping.driven(motor -> motor.place().xMm() < 0),
            mapping.driven(motor -> motor.place().xMm() > 0)),
        mapping.twins(),
        mapping.driven(motor -> lies(motor, LUMBAR) && !lies(motor, GLUTES)),
        mapping.driven(motor -> lies(motor, GLUTES)));
  }

  private Set<Integer> driven(Predicate<Motor> which) {
    return IntStream.range(0, motors.size())
        .filter(motor -> !motors.get(motor).excluded() && which.test(motors.get(motor)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private Map<Integer, Integer> twins() {
    Map<Integer, Integer> twins = new HashMap<>();
    for (int motor : driven(_ -> true)) {
      driven(other -> mirrors(other, motors.get(motor))).forEach(twin -> twins.put(motor, twin));
    }
    return twins;
  }

  private static boolean mirrors(Motor one, Motor other) {
    return Math.abs(one.place().xMm() + other.place().xMm()) <= SAME_PLACE_MM
        && Math.abs(one.place().yMm() - other.place().yMm()) <= SAME_PLACE_MM;
  }

  private static boolean lies(Motor motor, Set<Tag> on) {
    return motor.tags().stream().anyMatch(on::contains);
  }
}
