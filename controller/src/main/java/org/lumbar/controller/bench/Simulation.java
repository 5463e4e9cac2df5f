package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.State;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.link.LinkStatistics;
import org.lumbar.sim.fault.Rig;
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
  private final Rig rig;
  private final VirtualLine line;
  private final VirtualDaemon daemon;
  private final Person person = new Person();
  private final List<Happening> happenings = new ArrayList<>();
  private Optional<Tracer> tracer = Optional.empty();
  private final Digest digest = new Digest();
  private long ticket;

  public Simulation(Plan plan) {
    this(plan, LoopRecorder.NONE);
  }

  public Simulation(Plan plan, LoopRecorder recorder) {
    this.plan = plan;
    pad = new SimulatedPad(PadModel.of(plan.layout()), plan.seed());
    rig = new Rig(pad, plan.seed());
    line = new VirtualLine(rig);
    line.tappedBy(digest);
    timeline.every(PAD_PERIOD, this::padTick);
    daemon = new VirtualDaemon(plan, timeline, line, recorder);
    daemon.outlook().heardBy(happenings::add);
    timeline.every(ControlLoop.PERIOD, () -> person.tick(state(), pad, now()));
    timeline.every(ControlLoop.PERIOD, this::look);
    plan.acts().forEach(act -> timeline.at(act.at(), () -> perform(act)));
    daemon.open();
  }

  /// Shows everything on `board` too. Before the first run only.
  public void watchedBy(StatusBoard board) {
    daemon.outlook().watchedBy(board);
  }

  /// Keeps all that is to be seen, for [#trace()]: half a kilobyte and more for each tick, so only
  /// where somebody wants it. Before the first run only.
  public Simulation traced() {
    tracer = Optional.of(new Tracer(this));
    return this;
  }

  /// Goes on until `end`.
  public void runTo(Duration end) {
    timeline.advanceTo(end);
  }

  /// Goes on until nothing more is going to happen, calling `afterEach` tick of the daemon's loop;
  /// whether that came to pass before all patience was lost.
  public boolean runToEnd(Runnable afterEach) {
    Duration latestEnd = plan.latestEnd();
    while (!isOver() && now().compareTo(latestEnd) < 0) {
      timeline.advanceTo(now().plus(ControlLoop.PERIOD));
      afterEach.run();
    }
    return isOver();
  }

  /// Whether the plan has been carried out and no session is under way.
  public boolean isOver() {
    return Situation.of(state()).isAtRest() && now().compareTo(plan.earliestEnd()) >= 0;
  }

  /// F69: whether nobody answers when asked.
  public void sleep(boolean isAsleep) {
    person.sleep(isAsleep);
  }

  /// Lets `act` happen now, whatever its own time.
  public void perform(Act act) {
    tracer.ifPresent(kept -> kept.note(act));
    switch (act) {
      case Act.Press(_, var button) -> pad.press(button);
      case Act.Ask(_, var request) -> loop().happen(new Event.Asked(now(), ++ticket, request, BY));
      case Act.Screen(_, var clearance) -> loop().happen(new Event.Screened(now(), clearance));
      case Act.Break(_, Mishap mishap) -> mishap.begin(this);
      case Act.Mend(_, Mishap mishap) -> mishap.end(this);
    }
    daemon.hear();
  }

  /// The daemon's only deciding thread stands still until `time` (faults F42 and F43).
  public void freezeLoop(Duration time) {
    daemon.freezeUntil(time);
  }

  /// A tick of the daemon's loop is over.
  private void look() {
    digest.add(pad);
    tracer.ifPresent(Tracer::sample);
  }

  private void padTick() {
    rig.advanceTo(now());
    daemon.hear();
  }

  public Plan plan() {
    return plan;
  }

  public Duration now() {
    return timeline.now();
  }

  /// How much of the routine has been played.
  public Duration massaged() {
    return daemon.massaged();
  }

  public State state() {
    return loop().state();
  }

  /// The daemon's loop, for to let something happen to it.
  public ControlLoop loop() {
    return daemon.loop();
  }

  public SimulatedPad pad() {
    return pad;
  }

  /// Pad and line, for to be harmed.
  public Rig rig() {
    return rig;
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
    return List.copyOf(happenings);
  }

  /// Everything that has been seen so far, of a simulation that is [#traced()].
  public Trace trace() {
    return tracer.orElseThrow(() -> new IllegalStateException("no trace is kept")).trace();
  }

  /// One number for all that went over the line and was true of the pad so far.
  public String digest() {
    return digest.hex();
  }

  public LinkStatistics statistics() {
    return daemon.link().statistics();
  }
}
