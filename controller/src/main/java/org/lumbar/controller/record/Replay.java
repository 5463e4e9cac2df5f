package org.lumbar.controller.record;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.core.State;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Outlook;
import org.lumbar.controller.daemon.Output;
import org.lumbar.controller.daemon.Portrait;
import org.lumbar.controller.daemon.Tape;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.routines.pad.PadLayout;

/// Feeds the inputs of a recording to a control loop as the daemon has one, at their times, and
/// holds what comes out against what was recorded, byte for byte.
public final class Replay implements LoopRecorder {
  private final Deque<Integer> nonces = new ArrayDeque<>();
  private final Deque<Boolean> fates = new ArrayDeque<>();
  private final Outlook outlook;
  private final ControlLoop loop;
  private Optional<Turn> seen = Optional.empty();

  /// How a replay ended.
  public sealed interface Outcome {
    /// Nothing differs.
    record Identical(int inputs, int frames) implements Outcome {}

    /// At `turn`, counted from 1 and after so many `frames`, something else came out.
    record Differs(int turn, int frames, Turn expected, Turn seen) implements Outcome {
      public Duration at() {
        return expected.input().at();
      }

      /// The first output that is not the same; of one that is missing nothing is there.
      public int output() {
        int output = 0;
        while (output < expected.outputs().size()
            && output < seen.outputs().size()
            && expected.outputs().get(output).equals(seen.outputs().get(output))) {
          output++;
        }
        return output;
      }

      public String inputWords() {
        return Plain.input(expected.input());
      }

      public String expectedWords() {
        return Plain.output(this, expected);
      }

      public String seenWords() {
        return Plain.output(this, seen);
      }
    }
  }

  /// A loop that knows and remembers what the recorded one did, with the recorded layout and
  /// routines.
  public Replay(Recording recording, PadLayout layout, Repertoire repertoire) {
    outlook = new Outlook(new Portrait(layout, repertoire), (_, _) -> {});
    Tape tape = new Tape(this);
    HostLink link =
        tape.link(
            Fitting.link(layout),
            () -> nonces.isEmpty() ? 0 : nonces.removeFirst(),
            _ -> fates.isEmpty() || fates.removeFirst());
    loop = new ControlLoop(recording.head().plan(repertoire), tape, link, outlook);
    Memory.pour(recording.memory(), loop);
  }

  /// Shows `board` what people saw. Before the run only.
  public void watchedBy(StatusBoard board) {
    outlook.watchedBy(board);
  }

  public State state() {
    return loop.state();
  }

  /// Replays all of `turns`, or up to the first difference.
  public Outcome run(List<Turn> turns) {
    int frames = 0;
    for (int turn = 0; turn < turns.size(); turn++) {
      Turn expected = turns.get(turn);
      Turn came = again(expected);
      if (!came.equals(expected)) {
        return new Outcome.Differs(turn + 1, frames, expected, came);
      }
      frames += (int) came.outputs().stream().filter(Output.Frame.class::isInstance).count();
    }
    return new Outcome.Identical(turns.size(), frames);
  }

  private Turn again(Turn recorded) {
    nonces.clear();
    nonces.addAll(recorded.nonces());
    fates.clear();
    for (Output output : recorded.outputs()) {
      if (output instanceof Output.Frame(_, boolean isTaken)) {
        fates.add(isTaken);
      }
    }
    try {
      loop.accept(recorded.input());
    } catch (RuntimeException e) {
      // A loop that broke down then must break down now: it is among the outputs.
    }
    return seen.orElseThrow();
  }

  @Override
  public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop present) {}

  @Override
  public void turned(Turn turn, ControlLoop present) {
    seen = Optional.of(turn);
  }

  @Override
  public void close() {}
}
