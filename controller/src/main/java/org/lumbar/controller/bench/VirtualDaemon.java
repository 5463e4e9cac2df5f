package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lumbar.controller.bench.VirtualLine.Plug;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Outlook;
import org.lumbar.controller.daemon.Portrait;
import org.lumbar.controller.daemon.Tape;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Limit;
import org.lumbar.protocol.link.HostLink;

/// The host's side of a simulation: the daemon's own loop, as its thread calls it, in virtual time.
final class VirtualDaemon {
  private final Plan plan;
  private final VirtualTimeline timeline;
  private final VirtualLine line;
  private final Duration tooLate;
  private final ControlLoop loop;
  private final HostLink link;
  private final Outlook outlook;
  private final VirtualTimeline.Timer ticks;
  private Duration frozenUntil = Duration.ZERO;
  private Duration lastTick = Duration.ZERO;
  private Duration massaged = Duration.ZERO;

  /// Its ticks begin now; the line is opened by [#open].
  VirtualDaemon(Plan plan, VirtualTimeline timeline, VirtualLine line, LoopRecorder recorder) {
    this.plan = plan;
    this.timeline = timeline;
    this.line = line;
    tooLate = plan.limits().duration(Limit.LOOP_LATE);
    SplittableRandom nonces = new SplittableRandom(plan.seed());
    Tape tape = new Tape(recorder);
    link = tape.link(Fitting.link(plan.layout()), nonces::nextInt, line::write);
    outlook = new Outlook(new Portrait(plan.layout(), plan.repertoire()), (_, _) -> {});
    ControlLoop.Plan played =
        new ControlLoop.Plan(plan.repertoire(), plan.limits(), plan.routine(), false);
    loop = new ControlLoop(played, tape, link, outlook);
    recorder.begins(plan.layout(), played, loop);
    ticks = timeline.every(ControlLoop.PERIOD, this::tick);
  }

  void open() {
    loop.happen(new Event.Screened(timeline.now(), plan.clearance()));
    loop.happen(new Event.Allowed(timeline.now(), Allowance.full(plan.limits())));
    loop.lineOpened(timeline.now());
  }

  /// Its only deciding thread stands still until `time`: nothing is heard, no tick comes, and none
  /// is made up for (faults F42 and F43).
  void freezeUntil(Duration time) {
    frozenUntil = time;
    ticks.holdUntil(time);
  }

  /// Takes what has come from the pad.
  void hear() {
    if (timeline.now().compareTo(frozenUntil) < 0) {
      return;
    }
    for (Optional<Plug> change = line.nextChange();
        change.isPresent();
        change = line.nextChange()) {
      notice(change.orElseThrow());
    }
    byte[] bytes = line.arrived();
    if (bytes.length > 0) {
      loop.lineReceived(bytes, bytes.length, timeline.now());
    }
  }

  /// As the serial port tells it.
  private void notice(Plug change) {
    switch (change) {
      case OUT -> loop.lineClosed("the plug has been pulled", timeline.now());
      case IN -> loop.lineOpened(timeline.now());
    }
  }

  private void tick() {
    noticeLateness();
    loop.tick(timeline.now());
    if (loop.state().condition() instanceof Condition.Running(Session session)) {
      massaged = session.played();
    }
  }

  /// Limit L52, as the daemon's thread notices it.
  private void noticeLateness() {
    Duration late = timeline.now().minus(lastTick).minus(ControlLoop.PERIOD);
    lastTick = timeline.now();
    if (late.compareTo(tooLate) > 0) {
      loop.happen(new Event.Alarmed(timeline.now(), new Cause.LoopLate(late)));
    }
  }

  ControlLoop loop() {
    return loop;
  }

  HostLink link() {
    return link;
  }

  Outlook outlook() {
    return outlook;
  }

  /// How much of the routine has been played.
  Duration massaged() {
    return massaged;
  }
}
