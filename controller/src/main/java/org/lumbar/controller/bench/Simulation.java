package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.core.State;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Outlook;
import org.lumbar.controller.daemon.Portrait;
import org.lumbar.controller.daemon.Tape;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.link.LinkSettings;
import org.lumbar.protocol.link.LinkStatistics;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A plan carried out in virtual time: the daemon's loop and the simulated pad exchange their real
/// bytes, as fast as the machine can. The same plan gives the same bytes.
public final class Simulation {
  /// How often the pad's program comes round; what it says is heard as soon as it is said.
  private static final Duration PAD_PERIOD = Duration.ofMillis(5);

  /// The asker of everything that a plan asks from afar.
  private static final String BY = "bench";

  private final Plan plan;
  private final VirtualTimeline timeline = new VirtualTimeline();
  private final SimulatedPad pad;
  private final VirtualLine line;
  private final ControlLoop loop;
  private final VirtualTimeline.Timer loopTimer;
  private final HostLink link;
  private final Outlook outlook;
  private final Journal journal = new Journal();
  private final Tracer tracer = new Tracer(this);
  private final Digest digest = new Digest();
  private Duration frozenUntil = Duration.ZERO;
  private Duration lastTick = Duration.ZERO;
  private Duration massaged = Duration.ZERO;
  private long ticket;

  public Simulation(Plan plan) {
    this(plan, LoopRecorder.NONE);
  }

  public Simulation(Plan plan, LoopRecorder recorder) {
    this.plan = plan;
    pad = new SimulatedPad(PadModel.of(plan.layout()), plan.seed());
    line = new VirtualLine(pad);
    SplittableRandom nonces = new SplittableRandom(plan.seed());
    Tape tape = new Tape(recorder);
    link = tape.link(new LinkSettings(Limits.EXPECTED_OF_PAD), nonces::nextInt, line::write);
    outlook = new Outlook(new Portrait(plan.layout()), (_, _) -> {});
    outlook.watchedBy(journal);
    ControlLoop.Plan loopPlan =
        new ControlLoop.Plan(plan.repertoire(), plan.limits(), plan.routine());
    loop = new ControlLoop(loopPlan, tape, link, outlook);
    recorder.begins(plan.layout(), loopPlan, loop);
    line.tappedBy(digest);
    timeline.every(PAD_PERIOD, this::padTick);
    loopTimer = timeline.every(ControlLoop.PERIOD, this::loopTick);
    plan.acts().forEach(act -> timeline.at(act.at(), () -> perform(act)));
    loop.happen(new Event.Screened(now(), plan.clearance()));
    loop.lineOpened(now());
  }

  /// Shows everything on `board` too. Before the first run only.
  public void watchedBy(StatusBoard board) {
    outlook.watchedBy(board);
  }

  /// Goes on until `end`.
  public void runTo(Duration end) {
    timeline.advanceTo(end);
  }

  /// Goes on until nothing more is going to happen, calling `afterEach` tick of the daemon's loop;
  /// whether that came to pass before all patience was lost.
  public boolean runToEnd(Runnable afterEach) {
    while (!isOver() && now().compareTo(plan.latestEnd()) < 0) {
      timeline.advanceTo(now().plus(ControlLoop.PERIOD));
      afterEach.run();
    }
    return isOver();
  }

  /// Whether the plan has been carried out and no session is under way.
  public boolean isOver() {
    return now().compareTo(plan.earliestEnd()) >= 0 && Situation.of(state()).isAtRest();
  }

  /// Lets `act` happen now, whatever its own time.
  public void perform(Act act) {
    tracer.note(act);
    switch (act) {
      case Act.Press(_, var button) -> pad.press(button);
      case Act.Ask(_, var request) -> loop.happen(new Event.Asked(now(), ++ticket, request, BY));
      case Act.Screen(_, var clearance) -> loop.happen(new Event.Screened(now(), clearance));
      case Act.Break(_, Fault fault) -> fault.begin(this);
      case Act.Mend(_, Fault fault) -> fault.end(this);
    }
    hear();
  }

  /// The daemon's only deciding thread stands still until `time`: nothing is heard, no tick comes,
  /// and none is made up for (faults F42 and F43).
  public void freezeLoop(Duration time) {
    frozenUntil = time;
    loopTimer.holdUntil(time);
  }

  private void padTick() {
    pad.advanceTo(now());
    hear();
  }

  private void hear() {
    if (now().compareTo(frozenUntil) < 0) {
      return;
    }
    byte[] bytes = line.arrived();
    if (bytes.length > 0) {
      loop.lineReceived(bytes, bytes.length, now());
    }
  }

  private void loopTick() {
    noticeLateness();
    loop.tick(now());
    if (loop.state().condition() instanceof Condition.Running(Session session)) {
      massaged = session.played();
    }
    digest.add(tracer.sample());
  }

  /// Limit L52, as the daemon's thread notices it.
  private void noticeLateness() {
    Duration late = now().minus(lastTick).minus(ControlLoop.PERIOD);
    lastTick = now();
    if (late.compareTo(plan.limits().duration(Limit.LOOP_LATE)) > 0) {
      loop.happen(new Event.Alarmed(now(), new Cause.LoopLate(late)));
    }
  }

  public Plan plan() {
    return plan;
  }

  public Duration now() {
    return timeline.now();
  }

  /// How much of the routine has been played.
  public Duration massaged() {
    return massaged;
  }

  public State state() {
    return loop.state();
  }

  /// The daemon's loop, for to let something happen to it.
  public ControlLoop loop() {
    return loop;
  }

  public SimulatedPad pad() {
    return pad;
  }

  /// The line between the two.
  public VirtualLine line() {
    return line;
  }

  /// The pad's own truth.
  public PadView truth() {
    return pad.view();
  }

  public List<Happening> happenings() {
    return journal.happenings();
  }

  /// Everything that has been seen so far.
  public Trace trace() {
    return tracer.trace();
  }

  /// One number for all that went over the line and was true of the pad. At the end only.
  public String digest() {
    return digest.hex();
  }

  public LinkStatistics statistics() {
    return link.statistics();
  }
}
