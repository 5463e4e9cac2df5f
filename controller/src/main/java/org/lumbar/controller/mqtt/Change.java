package org.lumbar.controller.mqtt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.PadView.HeaterView;
import org.lumbar.controller.status.QuestionView;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;

/// What counts as a change worth a message: not the counters of the line, which never stand still,
/// and not the noise of a temperature sensor.
final class Change {
  private static final double WORTH_CELSIUS = 0.5;

  private Change() {}

  static boolean ofIdentity(Snapshot then, Snapshot now) {
    return !then.pad().serial().equals(now.pad().serial())
        || !then.pad().firmware().equals(now.pad().firmware());
  }

  /// Everything of a session but the time that passes.
  static boolean ofSession(Snapshot then, Snapshot now) {
    return then.state() != now.state()
        || !then.chosen().equals(now.chosen())
        || !sessionKey(then).equals(sessionKey(now));
  }

  static boolean ofStatus(Snapshot then, Snapshot now) {
    return ofSession(then, now)
        || !then.message().equals(now.message())
        || !then.holds().equals(now.holds())
        || !then.fault().equals(now.fault())
        || !nextKey(then.next()).equals(nextKey(now.next()))
        || !then.line().condition().equals(now.line().condition())
        || ofPad(then.pad(), now.pad());
  }

  /// The end of a rest is told by its words; as an instant it wavers with the clocks.
  private static List<Object> nextKey(NextMassage next) {
    return List.of(
        next.left(),
        next.rest().map(NextMassage.Rest::text),
        next.deepRest().map(NextMassage.Rest::text),
        next.gentler(),
        next.asked(),
        next.advice());
  }

  private static boolean ofPad(PadView then, PadView now) {
    return then.connected() != now.connected()
        || !then.levels().equals(now.levels())
        || !then.still().equals(now.still())
        || ofHeaters(then.heaters(), now.heaters());
  }

  private static boolean ofHeaters(List<HeaterView> then, List<HeaterView> now) {
    return then.size() != now.size()
        || IntStream.range(0, now.size()).anyMatch(i -> ofHeater(then.get(i), now.get(i)));
  }

  private static boolean ofHeater(HeaterView then, HeaterView now) {
    return Double.compare(then.setpointCelsius(), now.setpointCelsius()) != 0
        || Double.isFinite(then.celsius()) != Double.isFinite(now.celsius())
        || Math.abs(then.celsius() - now.celsius()) >= WORTH_CELSIUS;
  }

  private static Optional<List<Object>> sessionKey(Snapshot snapshot) {
    return snapshot.session().map(Change::sessionKey);
  }

  private static List<Object> sessionKey(SessionView session) {
    return List.of(
        session.id(),
        session.part(),
        session.technique(),
        session.cap(),
        session.heatAllowed(),
        session.question().map(QuestionView::kind));
  }
}
