package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.controller.core.Condition.Ending;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Dose;
import org.lumbar.controller.safety.Finding;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.routines.render.Programme;

/// States and events to test the core with: one of each kind at least.
final class Given {
  static final Duration NOW = Duration.ofSeconds(100);
  static final String ROUTINE = "unclench-10";
  static final Repertoire REPERTOIRE = TestPad.repertoire();
  static final PadIdentity PAD = new PadIdentity("SIM-1", "back-20", "1.0.0", 20, 2);
  static final Allowance ALLOWANCE = Allowance.full(Limits.standard());
  static final Cause CAUSE = new Cause.StopUnconfirmed();
  static final Cause REMEMBERED =
      new Cause.Remembered("pad_over_temperature", "It was too hot.", "Let it cool", Priority.HIGH);
  static final Cause LOCKED = new Cause.Locked(3, "It was too hot.", "Let it cool", Priority.HIGH);

  private Given() {}

  /// One state for each condition, with a pad that says what fits the condition.
  static List<State> everyState() {
    return List.of(disconnected(), idle(), starting(), running(), paused(), stopping(), fault());
  }

  static State disconnected() {
    return State.initial(ROUTINE);
  }

  static State idle() {
    State known =
        disconnected()
            .with(
                disconnected()
                    .around()
                    .after(new Event.PadConnected(NOW, PAD))
                    .after(new Event.Screened(NOW, Clearance.unrestricted()))
                    .after(new Event.Allowed(NOW, ALLOWANCE)));
    return heard(known, telemetry(PadState.SAFE)).in(new Condition.Idle());
  }

  static State starting() {
    return idle()
        .in(
            new Condition.Starting(
                NOW,
                NOW,
                programme(),
                Clearance.unrestricted().permission(Limits.standard(), Limits.CAP_STEPS),
                dose()));
  }

  static State running() {
    return heard(idle(), telemetry(PadState.ARMED)).in(new Condition.Running(session()));
  }

  static State paused() {
    return running().in(new Condition.Paused(session(), NOW));
  }

  static State stopping() {
    return running().in(new Condition.Stopping(Ending.STOPPED, NOW));
  }

  static State fault() {
    return idle().in(new Condition.Fault(CAUSE, NOW, false));
  }

  static State heard(State state, Telemetry telemetry) {
    return state.with(state.around().after(new Event.TelemetryHeard(NOW, telemetry)));
  }

  static Session session() {
    var permission = Clearance.unrestricted().permission(Limits.standard(), Limits.CAP_STEPS);
    return new Session(
        new Session.Terms("1", programme(), dose(), NOW.minusSeconds(30), permission.heatCeiling()),
        new Session.Course(Duration.ofSeconds(30), NOW, REPERTOIRE.still(Reach.EVERYWHERE)),
        permission,
        Attention.since(NOW.minusSeconds(30), Duration.ofMinutes(5)),
        Softness.none(permission));
  }

  static Dose dose() {
    return ALLOWANCE.doseOf(programme().length(), Care.USUAL);
  }

  static Programme programme() {
    return REPERTOIRE.find(ROUTINE).orElseThrow();
  }

  static Telemetry telemetry(PadState state) {
    return telemetry(state, PadFault.NONE, 0);
  }

  static Telemetry telemetry(PadState state, PadFault fault, int appliedSteps) {
    int[] applied = new int[20];
    Arrays.fill(applied, appliedSteps);
    return new Telemetry(
        state,
        fault,
        state == PadState.ARMED,
        MotorLevels.of(applied),
        Collections.nCopies(2, new HeaterReport(Celsius.OFF, 0, List.of(), 0)),
        0,
        12_000,
        Presses.NONE);
  }

  /// Every kind of cause.
  static List<Cause> everyCause() {
    return List.of(
        CAUSE,
        REMEMBERED,
        LOCKED,
        new Cause.LinkLost("silence"),
        new Cause.PadFaulted(PadFault.OVER_TEMPERATURE),
        new Cause.DriveRefused(RefusalReason.NO_PRESS),
        new Cause.Found(new Finding.Apart(0, 4, 3)),
        new Cause.LoopLate(Duration.ofSeconds(1)),
        new Cause.NobodyAnswered(Duration.ofSeconds(330)),
        new Cause.GateAlarm("level 7 of motor 3"));
  }

  /// Every kind of event, with every value that the core tells apart, at `at`.
  static List<Event> everyEvent(Duration at) {
    Stream<Event> plain =
        Stream.of(
            new Event.Ticked(at),
            new Event.PadConnected(at, PAD),
            new Event.PadLost(at, "the cable is out"),
            new Event.PadForeign(at, "this is not a Lumbar pad"),
            new Event.Screened(at, Clearance.DUE),
            new Event.Screened(at, Clearance.unrestricted()),
            new Event.Allowed(at, ALLOWANCE),
            new Event.Allowed(at, Allowance.unknown("Not now.")),
            new Event.ShuttingDown(at));
    Stream<Event> alarmed = everyCause().stream().map(cause -> new Event.Alarmed(at, cause));
    Stream<Event> pressed =
        Arrays.stream(Button.values()).map(button -> new Event.Pressed(at, button));
    Stream<Event> asked =
        Stream.of(
                new Request.Stop(Request.StopCause.NO_REASON),
                new Request.Pause(),
                new Request.Softer(),
                new Request.HeatOff(),
                new Request.Okay(),
                new Request.Choose(ROUTINE),
                new Request.Choose("no-such-routine"))
            .map(request -> new Event.Asked(at, 7, request, "test"));
    Stream<Event> heard =
        Arrays.stream(PadState.values())
            .flatMap(
                state ->
                    Stream.of(PadFault.NONE, PadFault.OVER_TEMPERATURE)
                        .flatMap(
                            fault ->
                                Stream.of(0, 120)
                                    .map(
                                        steps ->
                                            new Event.TelemetryHeard(
                                                at, telemetry(state, fault, steps)))));
    Stream<Event> refused =
        Stream.of(MessageType.ARM, MessageType.DRIVE)
            .map(type -> new Event.PadRefused(at, new Refusal(RefusalReason.NO_PRESS, type, 9)));
    return Stream.of(plain, alarmed, pressed, asked, heard, refused)
        .flatMap(events -> events)
        .toList();
  }
}
