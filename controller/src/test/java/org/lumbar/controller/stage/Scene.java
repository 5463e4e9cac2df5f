package org.lumbar.controller.stage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.controller.status.FaultView;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.PadView.HeaterView;
import org.lumbar.controller.status.SessionState;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;

/// Snapshots of one pad, each made from the last: `Scene.idle().at(5).running().level(3.5)`.
public record Scene(
    Duration at,
    SessionState state,
    String message,
    List<String> holds,
    Optional<SessionView> session,
    Optional<FaultView> fault,
    double level,
    double celsius,
    LineView line) {
  private static final Duration LENGTH = Duration.ofMinutes(10);
  private static final String ROUTINE = "unclench-10";

  public static Scene idle() {
    return new Scene(
        Duration.ZERO,
        SessionState.IDLE,
        "Ready: press start at the pad.",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        31.24,
        new LineView("good", 10, 10, 0, 0, 0, 3, 9, 12));
  }

  public Scene atMillis(long millis) {
    return new Scene(
        Duration.ofMillis(millis), state, message, holds, session, fault, level, celsius, line);
  }

  public Scene running() {
    return in(SessionState.RUNNING, "Kneading beside the spine.", Optional.of(session("knead")));
  }

  public Scene paused() {
    return in(SessionState.PAUSED, "Paused: press start at the pad to go on.", session);
  }

  public Scene stopped() {
    return in(SessionState.IDLE, "Stopped: press start at the pad.", Optional.empty()).level(0);
  }

  public Scene part(String part) {
    return in(state, message, Optional.of(session(part)));
  }

  public Scene level(double felt) {
    return new Scene(at, state, message, holds, session, fault, felt, celsius, line);
  }

  public Scene celsius(double measured) {
    return new Scene(at, state, message, holds, session, fault, level, measured, line);
  }

  public Scene held(String... reasons) {
    return new Scene(at, state, message, List.of(reasons), session, fault, level, celsius, line);
  }

  public Scene frames(long count) {
    return line(new LineView("good", count, count, 0, 0, 0, 3, 9, 12));
  }

  public Scene line(LineView told) {
    return new Scene(at, state, message, holds, session, fault, level, celsius, told);
  }

  public Scene faulted() {
    Scene off = in(SessionState.FAULT, "Everything is off.", Optional.empty()).level(0);
    return new Scene(
        at,
        off.state,
        off.message,
        holds,
        off.session,
        Optional.of(
            new FaultView(
                "over_temperature",
                "The left heater was at 43.2 °C, above 43.0 °C.",
                "Take the pad off, let it cool, then press stop at the pad.",
                "high",
                at.minusSeconds(3))),
        0,
        celsius,
        line);
  }

  public Snapshot snapshot() {
    return new Snapshot(
        at.toMillis(),
        at,
        state,
        ROUTINE,
        message,
        holds,
        session,
        fault,
        StageSet.next(),
        pad(),
        line);
  }

  private Scene in(SessionState next, String words, Optional<SessionView> view) {
    return new Scene(at, next, words, holds, view, fault, level, celsius, line);
  }

  private PadView pad() {
    return new PadView(
        true,
        "back-20",
        "LB-0042",
        "1.4.0",
        "armed",
        IntStream.range(0, 20).mapToObj(this::levelOf).toList(),
        List.of(),
        List.of(
            new HeaterView("left", 38, celsius, 40), new HeaterView("right", 38, Double.NaN, 0)));
  }

  private double levelOf(int motor) {
    return StageSet.plan().motors().get(motor).excluded() ? 0 : level;
  }

  private SessionView session(String part) {
    Duration elapsed = Duration.ofSeconds(at.toSeconds() % LENGTH.toSeconds());
    return new SessionView(
        "s-1",
        ROUTINE,
        "Unclench",
        part,
        "petrissage",
        elapsed,
        LENGTH.minus(elapsed),
        5,
        true,
        at.toSeconds() % 10 < 4,
        0.5,
        "pad",
        Optional.empty());
  }
}
