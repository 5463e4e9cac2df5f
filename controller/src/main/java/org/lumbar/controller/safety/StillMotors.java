package org.lumbar.controller.safety;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lumbar.protocol.message.MotorFault;

/// Limit L12, hazards H50 and H52: a motor that the pad says is held fast or has a broken wire is
/// not asked any more, nor is its mirror image, so that the massage stays even on both sides. Both
/// rest until the session ends; the others go on.
final class StillMotors {
  private final Map<Integer, Integer> twins;
  private final Map<Integer, MotorFault> faults = new TreeMap<>();

  StillMotors(BodyMap body) {
    twins = body.twins();
  }

  /// What the pad says of its motors; once said it stays.
  void hear(Map<Integer, MotorFault> said) {
    faults.putAll(said);
  }

  void forget() {
    faults.clear();
  }

  /// The motors that must not be asked: those out of order and their twins.
  Set<Integer> channels() {
    Set<Integer> still = new TreeSet<>(faults.keySet());
    faults.keySet().forEach(motor -> still.add(twins.getOrDefault(motor, motor)));
    return still;
  }

  /// Takes them out of `steps`; whether there are any.
  boolean hold(int[] steps) {
    if (faults.isEmpty()) {
      return false;
    }
    channels().forEach(motor -> steps[motor] = 0);
    return true;
  }

  String sentence() {
    return faults.entrySet().stream()
            .map(entry -> words(entry.getKey() + 1, entry.getValue()))
            .collect(Collectors.joining(", "))
        + ": off, with the same place on the other side (L12)";
  }

  private static String words(int number, MotorFault fault) {
    return switch (fault) {
      case STALLED -> "motor %d is held fast".formatted(number);
      case OPEN -> "motor %d has a broken wire".formatted(number);
    };
  }
}
