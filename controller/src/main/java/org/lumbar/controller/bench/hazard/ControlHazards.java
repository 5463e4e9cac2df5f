package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.bench.rig.DaemonProcess;
import org.lumbar.controller.bench.rig.PadMoment;
import org.lumbar.controller.bench.rig.Rig;
import org.lumbar.controller.bench.rig.ThreadStriker;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// H26 to H29, H56 and H58: a daemon that loses control, as a real process.
final class ControlHazards {
  /// L45: the lease is 1 s; the hard bound leaves a busy machine time to deliver a signal.
  private static final Duration LEASE_BOUND = Duration.ofSeconds(2);

  private static final Duration ALARMED_WITHIN = Duration.ofSeconds(1);
  private static final Duration STOP_BEFORE_THE_END = Duration.ofMillis(500);

  private ControlHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H26", SERIOUS, "the daemon is killed and the pad runs on")
            .withRealProcesses(
                "F40",
                "off within 1.0 s (hard bound 2.0 s); a new daemon starts nothing",
                LEASE_BOUND,
                Rigged.trial(ControlHazards::killed)),
        row("H27", SERIOUS, "the daemon is paused by the machine and the pad runs on")
            .withRealProcesses(
                "F42",
                "0.5 s: goes on; 1.5 s: off at 1.0 s (hard bound 2.0 s), and safe when it wakes",
                LEASE_BOUND,
                Rigged.trial(ControlHazards::paused)),
        row("H28", SERIOUS, "the control loop hangs while the line is still served")
            .withRealProcesses(
                "F43",
                "off within 1.0 s (hard bound 2.0 s)",
                LEASE_BOUND,
                Rigged.trial(ControlHazards::frozen)),
        row("H29", SERIOUS, "the cable is pulled, or its adapter re-enumerates")
            .withRealProcesses(
                "F31",
                "off and a fault within 1.0 s (hard bound 2.0 s); plugged in again, nothing starts",
                LEASE_BOUND,
                Rigged.trial(ControlHazards::unplugged)),
        row("H56", REVERSIBLE, "nobody notices that something is wrong")
            .withRealProcesses(
                "F40",
                "the pad's own light alarms within 1 s of going off, with the daemon dead; the next daemon says why",
                ALARMED_WITHIN,
                Rigged.trial(ControlHazards::noticed)),
        row("H58", SERIOUS, "an update or a restart in the middle of a massage")
            .withRealProcesses(
                "F48",
                "SIGTERM: the pad is stopped before the daemon is gone, and not by silence",
                STOP_BEFORE_THE_END,
                Rigged.trial(ControlHazards::terminated)));
  }

  private static void killed(Rig rig, Evidence evidence) {
    DaemonProcess daemon = rig.daemon();
    Duration _ = rig.startMassage();
    Duration killed = rig.pad().now();
    daemon.kill();
    evidence.inTime("off by silence", rig.pad().awaitOff(killed).at().minus(killed));

    DaemonProcess again = rig.daemon();
    again.await("fault");
    staysOff(rig, evidence, "a new daemon and a press on start: still off", Button.START);
  }

  private static void paused(Rig rig, Evidence evidence) {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();
    pause(rig, daemon, Duration.ofMillis(500));
    rig.pad().letPass(Duration.ofSeconds(1));
    evidence.holds(
        "0.5 s: it goes on",
        Rigged.isFaultless(rig, on) && rig.pad().truth().state() == PadState.ARMED);

    Duration stopped = rig.pad().now();
    pause(rig, daemon, Duration.ofMillis(1_500));
    evidence.inTime("1.5 s: off", rig.pad().awaitOff(stopped).at().minus(stopped));
    daemon.await("fault");
    staysOff(rig, evidence, "awake again: still off", Button.SOFTER);
  }

  private static void frozen(Rig rig, Evidence evidence) {
    DaemonProcess daemon = rig.daemonForDebugger();
    try (ThreadStriker striker = ThreadStriker.at(daemon)) {
      Duration _ = rig.startMassage();
      Duration frozen = rig.pad().now();
      striker.freeze("control-loop");
      evidence.inTime("off", rig.pad().awaitOff(frozen).at().minus(frozen));
      striker.thaw("control-loop");
      daemon.await("fault");
      evidence.holds("thawed: a fault, and still off", rig.pad().truth().isOff());
    }
  }

  private static void unplugged(Rig rig, Evidence evidence) {
    DaemonProcess daemon = rig.daemon();
    Duration _ = rig.startMassage();
    Duration pulled = rig.pad().now();
    rig.pad().unplug();
    daemon.await("The pad was lost during a session");
    PadMoment off = rig.pad().awaitOff(pulled);
    evidence.inTime("off by silence", off.at().minus(pulled));
    evidence.holds("and by nothing else", off.fault() == PadFault.HOST_SILENT);
    rig.pad().plugInAgain();
    rig.pad().await("the daemon", pulled, PadMoment::hasHost);
    staysOff(rig, evidence, "plugged in again: still off", Button.SOFTER);
  }

  private static void noticed(Rig rig, Evidence evidence) {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();
    daemon.kill();
    PadMoment off = rig.pad().awaitOff(on);
    PadMoment alarm =
        rig.pad().await("the alarm", off.at(), moment -> moment.light() == Light.ALARM);
    evidence.inTime("the pad's light alarms", alarm.at().minus(off.at()));
    DaemonProcess again = rig.daemon();
    again.await("it heard nothing from the daemon");
    evidence.holds("the next daemon says why", true);
  }

  private static void terminated(Rig rig, Evidence evidence) {
    DaemonProcess daemon = rig.daemon();
    Duration _ = rig.startMassage();
    Duration told = rig.pad().now();
    daemon.terminate();
    PadMoment off = rig.pad().awaitOff(told);
    evidence.inTime("off", off.at().minus(told));
    evidence.holds("by a stop, not by silence", off.fault() == PadFault.NONE);
    evidence.holds("while the daemon was there", off.hasHost());
  }

  private static void pause(Rig rig, DaemonProcess daemon, Duration length) {
    daemon.suspend();
    rig.pad().letPass(length);
    daemon.resume();
  }

  /// Even when somebody presses a button, for three seconds.
  private static void staysOff(Rig rig, Evidence evidence, String what, Button pressed) {
    Duration from = rig.pad().press(pressed);
    rig.pad().letPass(Duration.ofSeconds(3));
    evidence.holds(
        what,
        rig.pad().story().stream()
            .filter(moment -> moment.at().compareTo(from) >= 0)
            .allMatch(PadMoment::isOff));
  }
}
