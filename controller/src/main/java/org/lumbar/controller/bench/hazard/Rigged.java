package org.lumbar.controller.bench.hazard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.controller.bench.rig.PadMoment;
import org.lumbar.controller.bench.rig.Rig;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// A trial with real processes, in a folder of its own that is gone afterwards.
final class Rigged {
  /// L55: from a stop that is asked for to a pad that is off.
  static final Duration STOP_WITHIN = Duration.ofMillis(500);

  private Rigged() {}

  /// What is tried on a rig.
  @FunctionalInterface
  interface OnRig {
    void run(Rig rig, Evidence evidence) throws Exception;
  }

  static Hazard.Trial trial(OnRig trial) {
    return evidence -> {
      Path folder = Files.createTempDirectory("lumbar-hazard");
      try (Rig rig = Rig.in(folder)) {
        trial.run(rig, evidence);
      } finally {
        delete(folder);
      }
    };
  }

  /// Whether no pad's fault was seen after `since`.
  static boolean isFaultless(Rig rig, Duration since) {
    return after(rig, since).allMatch(moment -> moment.fault() == PadFault.NONE);
  }

  /// Whether the pad has been at rest ever since.
  static boolean wasNeverArmed(Rig rig, Duration since) {
    return after(rig, since).allMatch(moment -> moment.isOff() && moment.state() != PadState.ARMED);
  }

  private static Stream<PadMoment> after(Rig rig, Duration since) {
    return rig.pad().story().stream().filter(moment -> moment.at().compareTo(since) > 0);
  }

  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : deepestFirst) {
      Files.deleteIfExists(one);
    }
  }
}
