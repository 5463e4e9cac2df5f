package org.lumbar.sim.fault;

import static org.lumbar.sim.fault.Quantity.share;
import static org.lumbar.sim.fault.Quantity.whole;

import java.util.List;
import org.lumbar.sim.line.LineFault;

/// What can go wrong with the line, in both directions unless a sentence says which.
final class LineFaults {
  private static final String FRAMES_A_SECOND = "frames a second";
  private static final String BYTES_A_SECOND = "bytes a second";

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "F30",
              "line-noise",
              "Bytes arrive changed.",
              Harm.line(values -> new LineFault.Noise(values.first())),
              share("share of the bytes", 0.002)),
          Fault.of(
              "F30b",
              "line-flips",
              "Neighbouring bits of a frame are turned over.",
              Harm.line(values -> new LineFault.Flips(values.first(), values.whole(1))),
              share("share of the frames", 0.3),
              whole("bits in a row", 1, 64, 1)),
          Fault.of(
              "F30c",
              "line-flip-sweep",
              "One bit of every frame is turned over, in each the next one, so that all have a turn.",
              Harm.line(_ -> new LineFault.FlipSweep())),
          Fault.of(
              "F31",
              "line-unplugged",
              "The plug is pulled, until the fault ends.",
              Harm.line(_ -> new LineFault.Unplugged())),
          Fault.of(
              "F32",
              "line-cut",
              "Only the beginning of a frame arrives.",
              Harm.line(values -> new LineFault.Cut(values.first())),
              share("share of the frames", 0.2)),
          Fault.of(
              "F32b",
              "line-garbage",
              "Random bytes come between the frames, in a burst every 100 ms.",
              Harm.line(values -> new LineFault.Garbage(values.whole(0))),
              whole(BYTES_A_SECOND, 10, 50_000, 2000)),
          Fault.of(
              "F32c",
              "line-endless",
              "Bytes come that never end a frame.",
              Harm.line(values -> new LineFault.Endless(values.whole(0))),
              whole(BYTES_A_SECOND, 200, 50_000, 10_000)),
          Fault.of(
              "F32d",
              "line-oversize",
              "Every 100 ms a piece comes that is longer than any frame.",
              Harm.line(values -> new LineFault.Oversize(values.whole(0))),
              whole("bytes of a piece", 257, 100_000, 1000)),
          Fault.of(
              "F33",
              "line-delay",
              "Everything arrives late, in its order.",
              Harm.line(values -> new LineFault.Delay(values.millis(0), values.millis(1))),
              whole("ms late", 0, 60_000, 600),
              whole("ms more at random", 0, 60_000, 0)),
          Fault.of(
              "F34",
              "line-replay",
              "Frames of an earlier session come again, or of some seconds ago where none is known.",
              Harm.line(values -> new LineFault.Replay(values.whole(0))),
              whole(FRAMES_A_SECOND, 1, 200, 50)),
          Fault.of(
              "F35",
              "line-duplicates",
              "Frames arrive several times.",
              Harm.line(values -> new LineFault.Duplicates(values.first(), values.whole(1))),
              share("share of the frames", 1),
              whole("times", 2, 10, 3)),
          Fault.of(
              "F36",
              "line-loss",
              "Frames never arrive.",
              Harm.line(values -> new LineFault.Loss(values.first())),
              share("share of the frames", 0.3)),
          Fault.of(
              "F37",
              "line-reorder",
              "Frames arrive after the one that follows.",
              Harm.line(values -> new LineFault.Reorder(values.first())),
              share("share of the frames", 0.3)),
          Fault.of(
              "F38",
              "line-foreign-session",
              "Whole and newer frames of a session that nobody has begun ask for all there is.",
              Harm.line(values -> new LineFault.ForeignSession(values.whole(0))),
              whole(FRAMES_A_SECOND, 1, 200, 50)),
          Fault.of(
              "F38b",
              "line-foreign-source",
              "Whole and newer frames from a third device ask for all there is.",
              Harm.line(values -> new LineFault.ForeignSource(values.whole(0))),
              whole(FRAMES_A_SECOND, 1, 200, 50)),
          Fault.of(
              "F39",
              "line-deaf-pad",
              "Nothing of the host reaches the pad; the other direction works.",
              Harm.line(_ -> new LineFault.DeafPad())),
          Fault.of(
              "F39b",
              "line-mute-pad",
              "Nothing of the pad reaches the host; the other direction works.",
              Harm.line(_ -> new LineFault.MutePad())),
          Fault.of(
              "F39c",
              "line-blocked",
              "The line takes nothing more from the host.",
              Harm.line(_ -> new LineFault.Blocked())));

  private LineFaults() {}
}
