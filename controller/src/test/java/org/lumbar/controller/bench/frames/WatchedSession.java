package org.lumbar.controller.bench.frames;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.SessionRun;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.SimulationReport;
import org.lumbar.controller.bench.VirtualLine;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;
import org.lumbar.sim.pad.Traffic;

/// A whole session, of which every frame is looked at as the pad decodes it.
final class WatchedSession implements VirtualLine.Tap, FrameSink, StatusBoard {
  private final FrameDecoder decoder = new FrameDecoder();
  private final Gauges gauges = new Gauges();
  private final List<FrameWatch> watches;
  private final Simulation simulation;
  private final Set<String> holds = new TreeSet<>();
  private long frames;
  private long sessionDrives;

  /// What came of it. `sessionDrives` counts the drive frames of the session itself, `frames` all
  /// frames of the host since the watch began; `traffic` is the pad's own count, `holds` every
  /// reason why what is felt was less than it asks.
  record Outcome(
      Plan plan,
      SimulationReport report,
      Gauges gauges,
      long sessionDrives,
      long frames,
      Traffic traffic,
      Set<String> holds) {
    @Override
    public String toString() {
      return plan.routine() + " on " + plan.layout().id();
    }
  }

  private WatchedSession(PadLayout layout, Simulation simulation, List<FrameWatch> more) {
    this.simulation = simulation;
    List<FrameWatch> always =
        List.of(
            new MotorWatch(layout),
            new HandWatch(Hand.LEFT, layout),
            new HandWatch(Hand.RIGHT, layout),
            new EndsWatch(Hand.LEFT, layout),
            new EndsWatch(Hand.RIGHT, layout),
            new SymmetryWatch(layout),
            new CourseWatch());
    watches = Stream.concat(always.stream(), more.stream()).toList();
  }

  static Outcome of(Plan plan) {
    return of(plan, List.of());
  }

  /// The same, looked at by `more` too.
  static Outcome of(Plan plan, List<FrameWatch> more) {
    SessionRun run = new SessionRun(plan);
    WatchedSession watched = new WatchedSession(plan.layout(), run.simulation(), more);
    run.simulation().line().tappedBy(watched);
    run.simulation().watchedBy(watched);
    SimulationReport report = run.run(() -> {});
    return new Outcome(
        plan,
        report,
        watched.gauges,
        watched.sessionDrives,
        watched.frames,
        run.simulation().truth().traffic(),
        Set.copyOf(watched.holds));
  }

  @Override
  public void passed(VirtualLine.Way way, byte[] bytes) {
    if (way == VirtualLine.Way.TO_PAD) {
      decoder.accept(bytes, bytes.length, this);
    }
  }

  @Override
  public void frame(Frame frame) {
    frames++;
    if (HostMessageCodec.decode(frame)
        instanceof Decoded.Understood<HostMessage>(HostMessage.Drive drive)) {
      see(new Shot(simulation.now(), drive, session()));
    }
  }

  @Override
  public void noise(Noise why) {
    throw new AssertionError("the host has sent " + why);
  }

  @Override
  public void show(Snapshot snapshot) {
    if (session().isPresent()) {
      snapshot.holds().stream().filter(hold -> !hold.startsWith("no heat")).forEach(holds::add);
    }
  }

  @Override
  public void announce(Happening happening) {
    // What happens is in the report.
  }

  private Optional<Session> session() {
    return simulation.state().condition() instanceof Condition.Running(Session session)
        ? Optional.of(session)
        : Optional.empty();
  }

  private void see(Shot shot) {
    sessionDrives += shot.session().isPresent() ? 1 : 0;
    watches.forEach(watch -> watch.see(shot, gauges));
  }
}
