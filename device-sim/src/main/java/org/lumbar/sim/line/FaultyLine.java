package org.lumbar.sim.line;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// A line between a host and a pad. A sound one passes everything on at once; each fault that has
/// begun does its harm until it ends. Mutable, and nothing in it is locked: whoever uses it from
/// several threads holds one lock around every call.
public final class FaultyLine {
  private final Direction toPad;
  private final Direction toHost;
  private HostEnd host = (_, _) -> {};
  private boolean isUnplugged;
  private boolean isBlocked;

  /// `pad` hears what the host sends.
  public FaultyLine(Consumer<byte[]> pad, long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    toPad = new Direction(Direction.Way.TO_PAD, chance.split(), bytes -> toPad(bytes, pad));
    toHost = new Direction(Direction.Way.TO_HOST, chance.split(), this::toHost);
  }

  /// From now on `end` hears what the pad sends, and nobody else.
  public void attach(HostEnd end) {
    host = end;
  }

  /// The host writes the first `length` bytes of `bytes`; whether the line has taken them.
  public boolean send(byte[] bytes, int length) {
    if (!takesBytes()) {
      return false;
    }
    toPad.accept(bytes, length);
    return true;
  }

  /// Whether the host can write now.
  public boolean takesBytes() {
    return !isUnplugged && !isBlocked;
  }

  public boolean isUnplugged() {
    return isUnplugged;
  }

  /// The pad sends.
  public void fromPad(byte[] bytes) {
    if (!isUnplugged) {
      toHost.accept(bytes, bytes.length);
    }
  }

  /// Time goes on to `now`: what is due arrives, and what a fault puts on the line.
  public void advanceTo(Duration now) {
    toPad.advance(now);
    toHost.advance(now);
  }

  /// Whether time alone changes nothing on this line.
  public boolean isSound() {
    return toPad.isSound() && toHost.isSound();
  }

  public void begin(LineFault fault) {
    toPad.begin(fault);
    toHost.begin(fault);
    isBlocked |= fault instanceof LineFault.Blocked;
    if (fault instanceof LineFault.Unplugged && !isUnplugged) {
      isUnplugged = true;
      toPad.forget();
      toHost.forget();
      host.unplugged();
    }
  }

  /// Ends just this fault.
  public void end(LineFault fault) {
    toPad.end(fault);
    toHost.end(fault);
    isBlocked &= !(fault instanceof LineFault.Blocked);
    if (fault instanceof LineFault.Unplugged && isUnplugged) {
      isUnplugged = false;
      host.pluggedIn();
    }
  }

  private void toPad(byte[] bytes, Consumer<byte[]> pad) {
    if (!isUnplugged) {
      pad.accept(bytes);
    }
  }

  private void toHost(byte[] bytes) {
    if (!isUnplugged) {
      host.received(bytes, bytes.length);
    }
  }
}
