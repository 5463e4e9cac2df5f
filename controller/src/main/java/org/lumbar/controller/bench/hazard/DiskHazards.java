package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.rig.DaemonProcess;
import org.lumbar.controller.bench.rig.PadMoment;
import org.lumbar.controller.bench.rig.PageClient;
import org.lumbar.controller.bench.rig.Rig;
import org.lumbar.controller.bench.rig.SmallDisk;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// H25, H44 and H62: what the daemon keeps on the disk, over restarts and when it is harmed.
final class DiskHazards {
  private static final int KILLS = 2;

  /// L15: the pad's own 960 s, and a round over all its motors, at one second each.
  private static final Duration ENDED_BY_THE_PAD = Duration.ofSeconds(975);

  private static final Duration A_WHILE = Duration.ofSeconds(3);

  private DiskHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H25", REVERSIBLE, "soreness: too long, or again and again")
            .withRealProcesses(
                "F40, F41",
                "the daemon killed and restarted in a loop gains no second massage before the rest; the pad alone ends one after 960 s",
                ENDED_BY_THE_PAD,
                Rigged.trial(DiskHazards::killedAgainAndAgain)),
        row("H44", DISCOMFORT, "a full disk ends the daemon")
            .withRealProcesses(
                "F45",
                "a disk that fills in a massage: it goes on, stop is obeyed in 500 ms, and nothing new starts",
                Rigged.STOP_WITHIN,
                DiskHazards::fullDisk),
        row("H62", SERIOUS, "a restart forgets a fault")
            .withRealProcesses(
                "F22, F53",
                "daemon and pad restarted: still latched; stop clears nothing while the cause is there, and everything once it is gone",
                Rigged.trial(DiskHazards::rememberedFault)));
  }

  private static void killedAgainAndAgain(Rig rig, Evidence evidence) {
    DaemonProcess first = rig.daemon();
    Duration on = rig.startMassage();
    first.kill();
    PadMoment off = rig.pad().awaitOff(on);
    for (int kill = 0; kill < KILLS; kill++) {
      DaemonProcess again = rig.daemon();
      if (kill == 0) {
        // The pad has latched the silence of the one that was killed in a massage.
        Duration _ = rig.pad().press(Button.STOP);
        again.await("cleared");
      }
      Duration _ = rig.pad().press(Button.START);
      again.await("Rest until");
      evidence.holds("after kill %d: rest comes first".formatted(kill + 1), true);
      again.kill();
    }
    evidence.holds("the pad has not been armed again", Rigged.wasNeverArmed(rig, off.at()));

    PadAlone pad = PadAlone.armed();
    Runnable walk =
        () -> {
          for (int motor : pad.driven()) {
            pad.host().keepDriving(Duration.ofSeconds(1), motor, 120, Celsius.OFF);
          }
        };
    evidence.within(
        "the pad alone ends it",
        ENDED_BY_THE_PAD,
        pad.until(() -> pad.host().pad().state() != PadState.ARMED, walk, Duration.ofMinutes(20)));
    evidence.holds("and latches", pad.host().view().fault() == PadFault.SESSION_TOO_LONG);
  }

  private static void fullDisk(Evidence evidence) throws Exception {
    Path folder = Files.createTempDirectory("lumbar-hazard");
    Path state = folder.resolve("state");
    Optional<SmallDisk> disk = SmallDisk.at(state);
    if (disk.isEmpty()) {
      evidence.notPossible("not tried: only who may mount a small disk (root) can fill one");
      Rigged.delete(folder);
      return;
    }
    try (SmallDisk small = disk.get();
        Rig rig = Rig.in(folder, state)) {
      DaemonProcess daemon = rig.daemon();
      Duration on = rig.startMassage();
      evidence.holds("the disk is full", small.fill());
      rig.pad().letPass(Duration.ofSeconds(12));
      evidence.holds(
          "the massage goes on",
          rig.pad().truth().state() == PadState.ARMED && Rigged.isFaultless(rig, on));
      Duration asked = rig.pad().now();
      try (PageClient page = new PageClient(daemon.page())) {
        evidence.holds("a stop is answered", page.post("/api/stop", "{}").status() == 200);
      }
      PadMoment off = rig.pad().awaitOff(asked);
      evidence.inTime("and obeyed", off.at().minus(asked));
      rig.pad().letPass(A_WHILE);
      Duration _ = rig.pad().press(Button.START);
      rig.pad().letPass(A_WHILE);
      evidence.holds("nothing new starts", Rigged.wasNeverArmed(rig, off.at()));
    } finally {
      Rigged.delete(folder);
    }
  }

  private static void rememberedFault(Rig rig, Evidence evidence) {
    DaemonProcess first = rig.daemon();
    Duration on = rig.startMassage();
    Duration _ = rig.pad().happen("sensor-open");
    PadMoment off = rig.pad().awaitOff(on);
    first.await("fault");
    rig.awaitFile("fault.json");
    first.kill();
    Duration _ = rig.pad().happen("reset");
    DaemonProcess second = rig.start(List.of());
    int said = second.await("Still from before the restart");
    said = second.await("connected", said);
    Duration _ = rig.pad().press(Button.START);
    said = second.await("rejected", said);
    evidence.holds(
        "both restarted: still latched", rig.pad().truth().fault() == PadFault.SENSOR_OPEN);
    Duration _ = rig.pad().press(Button.STOP);
    rig.pad().letPass(A_WHILE);
    evidence.holds(
        "stop with the cause there: still latched",
        rig.pad().truth().fault() == PadFault.SENSOR_OPEN && !second.printed().contains("cleared"));
    rig.pad().repair();
    rig.pad().letPass(A_WHILE);
    Duration _ = rig.pad().press(Button.STOP);
    said = second.await("cleared", said);
    evidence.holds("stop with the cause gone: cleared", said > 0);
    evidence.holds("nothing was on meanwhile", Rigged.wasNeverArmed(rig, off.at()));
  }
}
