package org.lumbar.controller.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Limits that each are within their bounds and yet do not fit each other.
final class Contradictions {
  /// L28: the heater's own cut-out, which no software knows of.
  private static final double HARDWARE_CUT_OUT_CELSIUS = 48;

  /// L45: a frame goes out every 20 ms; so many may be lost in a row.
  private static final double REFRESH_MILLIS = 20;

  private static final double LEAST_FRAMES_IN_A_LEASE = 3;

  /// L29: heat may begin so long before the massage.
  private static final double PRE_WARM_MINUTES = 5;

  private static final List<Limit> RISING =
      List.of(
          Limit.HEAT_LOW, Limit.HEAT_MEDIUM, Limit.HEAT_HIGH, Limit.HEAT_CUT_BACK, Limit.HEAT_TRIP);

  private Contradictions() {}

  /// One sentence for each that `value` contains.
  static List<String> in(ToDoubleFunction<Limit> value) {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < RISING.size(); i++) {
      requireLess(value, RISING.get(i - 1), RISING.get(i), found);
    }
    if (value.applyAsDouble(Limit.HEAT_TRIP) >= HARDWARE_CUT_OUT_CELSIUS) {
      found.add("heat_trip_c must stay below the heater's own cut-out of 48 (L28)");
    }
    if (value.applyAsDouble(Limit.HEAT_CAUTION) > value.applyAsDouble(Limit.HEAT_HIGH)) {
      found.add("heat_caution_c must not be more than heat_high_c (L25)");
    }
    if (value.applyAsDouble(Limit.LEASE) < LEAST_FRAMES_IN_A_LEASE * REFRESH_MILLIS) {
      found.add("lease_ms must be three times the refresh of 20 ms at least (L45)");
    }
    if (value.applyAsDouble(Limit.HEAT_TIME)
        > value.applyAsDouble(Limit.SESSION) + PRE_WARM_MINUTES) {
      found.add(
          "heat_min = %s must be at most 5 min more than session_min = %s (L29)"
              .formatted(
                  Limits.plain(value.applyAsDouble(Limit.HEAT_TIME)),
                  Limits.plain(value.applyAsDouble(Limit.SESSION))));
    }
    return found;
  }

  private static void requireLess(
      ToDoubleFunction<Limit> value, Limit less, Limit more, List<String> found) {
    double low = value.applyAsDouble(less);
    double high = value.applyAsDouble(more);
    if (low >= high) {
      found.add(
          "%s = %s must be less than %s = %s (%s, %s)"
              .formatted(
                  less.key(),
                  Limits.plain(low),
                  more.key(),
                  Limits.plain(high),
                  less.id(),
                  more.id()));
    }
  }
}
