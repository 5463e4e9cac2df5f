package org.lumbar.sim.line;

import java.time.Duration;

/// One thing that can be wrong with a line. Where no direction is named it is wrong in both; a
/// share is of 0 to 1, and each frame has its own chance.
public sealed interface LineFault {
  /// Of all bytes this share arrives changed.
  record Noise(double share) implements LineFault {}

  /// In this share of the frames so many neighbouring bits are turned over.
  record Flips(double share, int bits) implements LineFault {}

  /// In each frame one bit is turned over, the next one every time, so that all have their turn.
  record FlipSweep() implements LineFault {}

  /// Nobody is at the other end.
  record Unplugged() implements LineFault {}

  /// Of this share of the frames only the beginning arrives.
  record Cut(double share) implements LineFault {}

  /// Random bytes come between the frames, in a burst every 100 ms.
  record Garbage(int bytesPerSecond) implements LineFault {}

  /// Bytes come without an end, and never a delimiter among them.
  record Endless(int bytesPerSecond) implements LineFault {}

  /// Every 100 ms so many bytes come before the next delimiter.
  record Oversize(int bytes) implements LineFault {}

  /// Each piece comes so much later, and up to `jitter` more; none overtakes another.
  record Delay(Duration fixed, Duration jitter) implements LineFault {}

  /// Frames of an earlier session come again; where none is known, those of some seconds ago.
  record Replay(int framesPerSecond) implements LineFault {}

  /// This share of the frames arrives so many times.
  record Duplicates(double share, int times) implements LineFault {}

  /// This share of the frames never arrives.
  record Loss(double share) implements LineFault {}

  /// This share of the frames arrives after the one that follows.
  record Reorder(double share) implements LineFault {}

  /// Frames come that are whole, and newer than all others, of a session that nobody has begun.
  record ForeignSession(int framesPerSecond) implements LineFault {}

  /// Frames come that are whole, newer and of this session, from a third device.
  record ForeignSource(int framesPerSecond) implements LineFault {}

  /// Nothing of the host reaches the pad.
  record DeafPad() implements LineFault {}

  /// Nothing of the pad reaches the host.
  record MutePad() implements LineFault {}

  /// The line takes nothing more from the host, which has to wait or to give up.
  record Blocked() implements LineFault {}
}
