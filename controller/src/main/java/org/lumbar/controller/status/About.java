package org.lumbar.controller.status;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What stays the same while the daemon runs: the software's version, the pad as planned, the caps
/// that nothing exceeds, the routines on offer, and where the page is if there is one.
public record About(
    String version, PadPlan plan, Caps caps, List<RoutineOutline> routines, Optional<URI> page) {

  /// The most that any session may do: a motor's level on the 0-10 scale, a heater's setpoint in
  /// °C, and a session's length.
  public record Caps(double level, double heatCelsius, Duration session) {}

  public About {
    routines = List.copyOf(routines);
  }

  /// The same, with the page's address, which is known only once the page is served.
  public About servedAt(URI address) {
    return new About(version, plan, caps, routines, Optional.of(address));
  }
}
