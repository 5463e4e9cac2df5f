package org.lumbar.controller.bench;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.core.State;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Outlook;
import org.lumbar.controller.daemon.Portrait;
import org.lumbar.controller.daemon.Tape;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.link.LinkSettings;
import org.lumbar.protocol.link.LinkStatistics;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// One session in virtual time: the daemon's loop and the simulated pad exchange their real bytes,
/// as fast as the machine can. The same seed gives the same bytes.
public final class Simulation {
  private final SimulatedPad pad;
  private final ControlLoop loop;
  private final HostLink link;
  private final Outlook outlook;
  private final Person person = new Person();
  private final Journal journal = new Journal();
  private final ByteArrayOutputStream fromPad = new ByteArrayOutputStream();
  private Duration now = Duration.ZERO;
  private Optional<Duration> startedAt = Optional.empty();
  private Duration massaged = Duration.ZERO;

  public Simulation(PadLayout layout, Repertoire repertoire, String routine, long seed) {
    this(layout, repertoire, routine, seed, LoopRecorder.NONE);
  }

  public Simulation(
      PadLayout layout, Repertoire repertoire, String routine, long seed, LoopRecorder recorder) {
    pad = new SimulatedPad(PadModel.of(layout), seed);
    pad.attach(fromPad::writeBytes);
    SplittableRandom nonces = new SplittableRandom(seed);
    Tape tape = new Tape(recorder);
    link =
        tape.link(
            new LinkSettings(Limits.EXPECTED_OF_PAD),
            nonces::nextInt,
            frame -> {
              pad.receive(frame, frame.length);
              return true;
            });
    outlook = new Outlook(new Portrait(layout), (_, _) -> {});
    outlook.watchedBy(journal);
    ControlLoop.Plan plan = new ControlLoop.Plan(repertoire, Limits.standard(), routine);
    loop = new ControlLoop(plan, tape, link, outlook);
    recorder.begins(layout, plan, loop);
    loop.happen(new Event.Screened(now, Clearance.unrestricted()));
    loop.lineOpened(now);
  }

  /// Shows everything on `board` too. Before the first run only.
  public void watchedBy(StatusBoard board) {
    outlook.watchedBy(board);
  }

  /// Goes on for `span`, calling `progress` with the time massaged at every tick.
  public void run(Duration span, Consumer<Duration> progress) {
    Duration end = now.plus(span);
    while (now.compareTo(end) < 0) {
      tick();
      progress.accept(massaged);
    }
  }

  /// Goes on until the session that has been started is over, or for `patience` at most; whether it
  /// is over.
  public boolean runToEnd(Duration patience, Consumer<Duration> progress) {
    Duration end = now.plus(patience);
    while (now.compareTo(end) < 0 && !isOver()) {
      tick();
      progress.accept(massaged);
    }
    return isOver();
  }

  /// A press on a button of the pad, now.
  public void press(Button button) {
    pad.press(button);
  }

  /// F69: from now on nobody answers when asked.
  public void fallAsleep() {
    person.fallAsleep();
  }

  /// Something that comes to the loop from elsewhere, now.
  public void happen(Event event) {
    loop.happen(event);
  }

  private void tick() {
    now = now.plus(ControlLoop.PERIOD);
    pad.advanceTo(now);
    byte[] bytes = fromPad.toByteArray();
    fromPad.reset();
    if (bytes.length > 0) {
      loop.lineReceived(bytes, bytes.length, now);
    }
    loop.tick(now);
    person.tick(loop.state(), pad, now);
    if (loop.state().condition() instanceof Condition.Running(var session)) {
      startedAt = startedAt.or(() -> Optional.of(session.startedAt()));
      massaged = session.played();
    }
  }

  private boolean isOver() {
    return startedAt.isPresent()
        && switch (loop.state().condition()) {
          case Condition.Idle _, Condition.Fault _, Condition.Disconnected _ -> true;
          case Condition.Starting _,
              Condition.Running _,
              Condition.Paused _,
              Condition.Stopping _ ->
              false;
        };
  }

  public Duration now() {
    return now;
  }

  /// How much of the routine has been played.
  public Duration massaged() {
    return massaged;
  }

  public State state() {
    return loop.state();
  }

  public SimulatedPad pad() {
    return pad;
  }

  /// The pad's own truth.
  public PadView truth() {
    return pad.view();
  }

  public List<Happening> happenings() {
    return journal.happenings();
  }

  public LinkStatistics line() {
    return link.statistics();
  }
}
