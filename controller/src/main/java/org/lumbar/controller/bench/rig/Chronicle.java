package org.lumbar.controller.bench.rig;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lumbar.sim.pad.PadView;

/// What a pad truly did, a moment for each change. One thread writes, any may read.
final class Chronicle {
  private final List<PadMoment> moments = new ArrayList<>();
  private long heardFrames;
  private Duration heardAt = Duration.ZERO;

  synchronized void see(PadView view, boolean hasHost) {
    if (view.traffic().received() != heardFrames) {
      heardFrames = view.traffic().received();
      heardAt = view.now();
    }
    PadMoment now =
        new PadMoment(
            view.now(),
            view.isOff(),
            view.state(),
            view.fault(),
            view.cue().light(),
            hasHost,
            heardAt);
    if (moments.isEmpty() || !now.isLike(moments.getLast())) {
      moments.add(now);
    }
  }

  synchronized List<PadMoment> moments() {
    return List.copyOf(moments);
  }

  /// The first moment after `since` that is as `wanted`; waits for it.
  PadMoment await(String what, Duration since, Predicate<PadMoment> wanted) {
    return Patience.await(
        what,
        Patience.LONG,
        () ->
            moments().stream()
                .filter(moment -> moment.at().compareTo(since) >= 0)
                .filter(wanted)
                .findFirst(),
        this::toString);
  }

  @Override
  public String toString() {
    return moments().stream().map(PadMoment::toString).collect(Collectors.joining("\n"));
  }
}
