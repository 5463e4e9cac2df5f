package org.lumbar.controller.bench.rig;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.fault.Deed;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.fault.Script;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.tty.LineException;
import org.lumbar.sim.tty.PadOnTty;
import org.lumbar.sim.tty.PadOnTtySettings;

/// A simulated pad on a real tty, in real time, and the story of what it truly did. Its times are
/// those of its own clock, which runs while it is unplugged too.
public final class RiggedPad implements AutoCloseable {
  private static final long SEED = 5;
  private static final Duration ROUND = Duration.ofMillis(5);

  private final Path tty;
  private final SystemTimeline timeline = new SystemTimeline();
  private final SimulatedPad pad;
  private final Chronicle story = new Chronicle();
  private volatile Optional<PadOnTty> line;
  private volatile PadOnTty.Watcher witness = (_, _) -> {};
  private volatile boolean hasPower = true;

  private RiggedPad(PadLayout layout, Path tty) {
    this.tty = tty;
    pad = new SimulatedPad(PadModel.of(layout), SEED);
    line = Optional.of(newLine());
    Thread.ofPlatform().daemon().name("rigged-pad").start(this::live);
  }

  /// A pad of `layout` whose line is found at `tty`.
  public static RiggedPad plugIn(PadLayout layout, Path tty) {
    return new RiggedPad(layout, tty);
  }

  /// Presses a button for a moment; when that was.
  public Duration press(Button button) {
    synchronized (pad) {
      pad.advanceTo(timeline.now());
      pad.press(button);
      return pad.now();
    }
  }

  /// Something breaks in the pad or on its line, as `./lumbar faults` lists it.
  public Duration happen(String fault) {
    return line.orElseThrow().act(new Deed.Begin(Injection.parse(fault)));
  }

  /// All that has broken is whole again; what the pad has latched stays.
  public void repair() {
    Duration _ = line.orElseThrow().act(new Deed.Repair());
  }

  public Duration now() {
    synchronized (pad) {
      return pad.now();
    }
  }

  /// How it really is at this moment.
  public PadView truth() {
    synchronized (pad) {
      return pad.view();
    }
  }

  /// Lets a fault of the pad or its line begin, written as `line-loss=0.3`; when that was.
  public Duration inflict(String fault) {
    return line.orElseThrow().act(new Deed.Begin(Injection.parse(fault)));
  }

  /// Ends every such fault.
  public void mend() {
    line.orElseThrow().act(new Deed.Repair());
  }

  /// From now on `other` sees too how it is, and what comes from the host.
  public void witnessedBy(PadOnTty.Watcher other) {
    witness = other;
  }

  /// Pulls the cable; the pad keeps its power and lives on.
  public void unplug() {
    PadOnTty pulled = line.orElseThrow();
    line = Optional.empty();
    pulled.close();
  }

  /// The cable is back, under the same name.
  public void plugInAgain() {
    line = Optional.of(newLine());
  }

  /// Waits until `length` has passed for the pad.
  public void letPass(Duration length) {
    Duration end = now().plus(length);
    while (now().compareTo(end) < 0) {
      LockSupport.parkNanos(ROUND.toNanos());
    }
  }

  /// The first moment after `since` that is as `wanted`; waits for it.
  public PadMoment await(String what, Duration since, Predicate<PadMoment> wanted) {
    return story.await(what, since, wanted);
  }

  /// Whether some output has been on at any time after `since`.
  boolean hasBeenOn(Duration since) {
    return story().stream()
        .anyMatch(moment -> moment.at().compareTo(since) >= 0 && !moment.isOff());
  }

  /// Waits until some output is on.
  public PadMoment awaitOn(Duration since) {
    return await("an output that is on", since, moment -> !moment.isOff());
  }

  /// Waits until all outputs are off.
  public PadMoment awaitOff(Duration since) {
    return await("a pad that is off", since, PadMoment::isOff);
  }

  /// Everything so far, a moment for each change.
  public List<PadMoment> story() {
    return story.moments();
  }

  @Override
  public void close() {
    hasPower = false;
    line.ifPresent(PadOnTty::close);
  }

  private PadOnTty newLine() {
    try {
      return PadOnTty.plugIn(new PadOnTtySettings(tty, Script.NONE, SEED, timeline::now), pad);
    } catch (LineException e) {
      throw new RigException("no pad can be plugged in at " + tty, e);
    }
  }

  private void live() {
    while (hasPower) {
      line.ifPresentOrElse(this::liveOn, this::liveAlone);
    }
  }

  private void liveOn(PadOnTty plugged) {
    try {
      plugged.run(new Everyone());
    } catch (LineException e) {
      throw new RigException("the rigged pad has lost its line", e);
    }
  }

  private void liveAlone() {
    synchronized (pad) {
      pad.advanceTo(timeline.now());
      story.see(pad.view(), false);
    }
    LockSupport.parkNanos(ROUND.toNanos());
  }

  /// The story, and the witness beside it.
  private final class Everyone implements PadOnTty.Watcher {
    @Override
    public void see(PadView view, boolean hasHost) {
      story.see(view, hasHost);
      witness.see(view, hasHost);
    }

    @Override
    public void hostWrote(byte[] bytes, int length) {
      witness.hostWrote(bytes, length);
    }
  }
}
