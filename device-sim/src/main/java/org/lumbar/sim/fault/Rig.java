package org.lumbar.sim.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.sim.line.FaultyLine;
import org.lumbar.sim.pad.SimulatedPad;

/// A simulated pad at the end of a line, and all that is wrong with the two of them now. The host's
/// end is that of [#line]; the same seed, bytes, faults and times give the same bytes.
///
/// Not thread-safe, like its pad: who uses it from several threads holds a lock around every call.
public final class Rig {
  private static final Duration STEP = Duration.ofMillis(5);

  private final SimulatedPad pad;
  private final FaultyLine line;
  private final List<Injection> present = new ArrayList<>();

  /// Takes the pad's line; `seed` is where the line's chance begins.
  public Rig(SimulatedPad pad, long seed) {
    this.pad = pad;
    line = new FaultyLine(bytes -> pad.receive(bytes, bytes.length), seed);
    pad.attach(line::fromPad);
  }

  public SimulatedPad pad() {
    return pad;
  }

  public FaultyLine line() {
    return line;
  }

  /// Lets time pass for both up to `now`, on the pad's clock.
  public void advanceTo(Duration now) {
    while (!line.isSound() && pad.now().plus(STEP).compareTo(now) <= 0) {
      Duration next = pad.now().plus(STEP);
      line.advanceTo(next);
      pad.advanceTo(next);
    }
    line.advanceTo(now);
    pad.advanceTo(now);
  }

  /// The fault begins, now. The same again takes the place of what it was. Throws an
  /// [IllegalArgumentException] where the pad has no such part.
  public void begin(Injection injection) {
    end(injection.requireFit(pad.model()).fault());
    present.add(injection);
    injection.fault().harm().begin().accept(this, new Values(injection.values()));
  }

  /// Takes back what this fault has done, and nothing else. What the pad has latched stays.
  public void end(Fault fault) {
    for (Injection injection : List.copyOf(present)) {
      if (injection.fault().equals(fault)) {
        present.remove(injection);
        fault.harm().end().accept(this, new Values(injection.values()));
      }
    }
  }

  /// Makes everything whole. What the pad has latched stays.
  public void repair() {
    List.copyOf(present).forEach(injection -> end(injection.fault()));
  }

  /// What has begun and not ended, in that order. What happens in a moment stays here too, until it
  /// is ended.
  public List<Injection> present() {
    return List.copyOf(present);
  }
}
