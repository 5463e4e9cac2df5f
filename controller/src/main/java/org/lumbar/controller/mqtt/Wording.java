package org.lumbar.controller.mqtt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.FaultView;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;

/// A snapshot in the words of the topics, stamped with the wall clock `now`.
record Wording(Snapshot snapshot, Instant now) {
  private static final double LEVEL_DIGITS = 1000;
  private static final double CELSIUS_DIGITS = 10;

  static Payload.Event event(Happening happening, Instant now) {
    return new Payload.Event(
        Payload.VERSION, now.toEpochMilli(), happening.kind(), happening.text());
  }

  Payload.Description info(About about) {
    PadView pad = snapshot.pad();
    return new Payload.Description(
        Payload.VERSION,
        ts(),
        about.version(),
        new Payload.Identity(about.plan().layout(), pad.serial(), pad.firmware()),
        about.plan().motors().stream()
            .map(
                m ->
                    new Payload.Motor(
                        m.id(), m.xMm(), m.yMm(), m.radiusMm(), m.excluded(), m.over()))
            .toList(),
        about.plan().heaters().stream()
            .map(h -> new Payload.Heater(h.id(), h.xMm(), h.yMm(), h.widthMm(), h.heightMm()))
            .toList(),
        new Payload.Caps(
            about.caps().level(), about.caps().heatCelsius(), about.caps().session().toSeconds()),
        about.routines().stream()
            .map(r -> new Payload.Routine(r.id(), r.title(), r.depth(), r.length().toSeconds()))
            .toList(),
        Verb.words(),
        line(snapshot.line()),
        about.page().map(Object::toString));
  }

  Payload.Status status() {
    return new Payload.Status(
        Payload.VERSION,
        ts(),
        snapshot.sequence(),
        snapshot.state().word(),
        snapshot.session().map(SessionView::routine).orElse(snapshot.chosen()),
        snapshot.message(),
        snapshot.holds(),
        snapshot.fault().map(FaultView::code),
        snapshot.pad().connected(),
        levels(),
        snapshot.pad().still().stream()
            .map(motor -> new Payload.StillMotor(motor.id(), motor.why()))
            .toList(),
        snapshot.pad().heaters().stream().map(Wording::heat).toList(),
        next(snapshot.next()),
        line(snapshot.line()));
  }

  Payload session() {
    return snapshot
        .session()
        .<Payload>map(this::session)
        .orElseGet(
            () ->
                new Payload.NoSession(
                    Payload.VERSION, ts(), false, snapshot.state().word(), snapshot.chosen()));
  }

  Payload.Live live() {
    return new Payload.Live(
        Payload.VERSION,
        snapshot.sequence(),
        snapshot.at().toMillis(),
        levels(),
        snapshot.pad().heaters().stream().map(h -> celsius(h.celsius())).toList(),
        snapshot.session().map(s -> s.remaining().toSeconds()).orElse(0L));
  }

  Payload fault() {
    return snapshot
        .fault()
        .<Payload>map(this::fault)
        .orElseGet(() -> new Payload.NoFault(Payload.VERSION, ts(), false));
  }

  private Payload.Session session(SessionView session) {
    return new Payload.Session(
        Payload.VERSION,
        ts(),
        true,
        snapshot.state().word(),
        session.id(),
        session.routine(),
        session.title(),
        session.part(),
        session.technique(),
        session.elapsed().toSeconds(),
        session.remaining().toSeconds(),
        rounded(session.cap(), LEVEL_DIGITS),
        session.heatAllowed(),
        session.startedBy(),
        session
            .question()
            .map(q -> new Payload.Question(q.kind(), q.text(), q.left().toSeconds())));
  }

  private Payload.Fault fault(FaultView fault) {
    Instant since = now.minus(snapshot.at().minus(fault.since()));
    return new Payload.Fault(
        Payload.VERSION,
        ts(),
        true,
        fault.code(),
        fault.text(),
        fault.next(),
        fault.priority(),
        since.toEpochMilli(),
        "at_pad");
  }

  private List<Double> levels() {
    return snapshot.pad().levels().stream().map(level -> rounded(level, LEVEL_DIGITS)).toList();
  }

  private long ts() {
    return now.toEpochMilli();
  }

  /// What is for the person alone stays at the pad.
  private static Payload.Next next(NextMassage next) {
    return new Payload.Next(
        next.left().sessions(),
        next.left().massage().toSeconds(),
        next.left().heat().toSeconds(),
        next.rest().map(Wording::rest),
        next.deepRest().map(Wording::rest),
        next.gentler(),
        next.asked().map(asked -> new Payload.Asked(asked.occasion(), asked.text())),
        next.advice());
  }

  private static Payload.Rest rest(NextMassage.Rest rest) {
    return new Payload.Rest(rest.until().map(Instant::toEpochMilli), rest.text());
  }

  private static Payload.Heat heat(PadView.HeaterView heater) {
    return new Payload.Heat(
        heater.id(),
        rounded(heater.setpointCelsius(), CELSIUS_DIGITS),
        celsius(heater.celsius()),
        heater.dutyPercent());
  }

  private static Payload.Line line(LineView line) {
    return new Payload.Line(
        line.condition(),
        line.sent(),
        line.received(),
        line.bad(),
        line.gaps(),
        line.duplicates(),
        line.roundTripMedianMillis(),
        line.roundTripP99Millis(),
        line.telemetryAgeMillis());
  }

  /// JSON has no number for "no sensor is valid".
  private static Optional<Double> celsius(double celsius) {
    return Double.isFinite(celsius)
        ? Optional.of(rounded(celsius, CELSIUS_DIGITS))
        : Optional.empty();
  }

  private static double rounded(double value, double digits) {
    return Math.round(value * digits) / digits;
  }
}
