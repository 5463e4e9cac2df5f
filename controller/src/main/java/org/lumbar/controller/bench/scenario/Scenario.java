package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// A session, what is done to it, and what must come of it. `until` ends the simulation; without
/// it, it goes on until the session is over and everything expected could have happened.
public record Scenario(
    String name,
    String description,
    String routine,
    PadLayout layout,
    Profile profile,
    Clearance clearance,
    long seed,
    List<Act> acts,
    Optional<Duration> until,
    List<Expectation> expectations) {
  public Scenario {
    acts = List.copyOf(acts);
    expectations = List.copyOf(expectations);
  }

  Plan plan(Library library) {
    return Plan.of(layout, Fitting.whenAsked(library, layout, profile), routine, seed)
        .acting(acts)
        .clearedBy(clearance)
        .lastingAtLeast(Expectation.latestOf(expectations).plus(Duration.ofMillis(100)));
  }
}
