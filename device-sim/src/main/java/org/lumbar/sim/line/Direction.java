package org.lumbar.sim.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// One direction of a line. Bytes go in cut anywhere. While nothing is wrong they pass as they
/// came; otherwise they go frame by frame, a frame being all bytes up to a zero, through one stage
/// after another.
final class Direction {
  enum Way {
    TO_PAD,
    TO_HOST
  }

  private record Active(LineFault fault, Stage stage) {}

  private static final int DELIMITER = 0;

  /// No frame of the wire is longer; more bytes without a delimiter go as a piece of their own.
  private static final int LONGEST_FRAME_BYTES = 256;

  private final Way way;
  private final SplittableRandom chance;
  private final Consumer<byte[]> receiver;
  private final History history = new History();
  private final List<Active> stages = new ArrayList<>();
  private final byte[] collected = new byte[LONGEST_FRAME_BYTES];
  private int count;
  private Duration now = Duration.ZERO;

  Direction(Way way, SplittableRandom chance, Consumer<byte[]> receiver) {
    this.way = way;
    this.chance = chance;
    this.receiver = receiver;
  }

  void begin(LineFault fault) {
    new Stages(way, chance.split(), history)
        .of(fault)
        .ifPresent(stage -> stages.add(new Active(fault, stage)));
  }

  void end(LineFault fault) {
    for (int at = stages.size() - 1; at >= 0; at--) {
      if (stages.get(at).fault().equals(fault)) {
        stages.get(at).stage().end(onFrom(at + 1));
        stages.remove(at);
      }
    }
  }

  /// The first `length` bytes of `bytes` enter.
  void accept(byte[] bytes, int length) {
    history.see(bytes, length);
    if (stages.isEmpty()) {
      flush();
      receiver.accept(Arrays.copyOf(bytes, length));
    } else {
      collect(bytes, length);
    }
  }

  /// What has entered before the plug was pulled and makes no whole frame is gone.
  void forget() {
    count = 0;
  }

  void advance(Duration to) {
    now = to;
    for (int at = 0; at < stages.size(); at++) {
      stages.get(at).stage().advance(now, onFrom(at + 1));
    }
  }

  boolean isSound() {
    return stages.isEmpty();
  }

  private void collect(byte[] bytes, int length) {
    for (int at = 0; at < length; at++) {
      collected[count++] = bytes[at];
      if (bytes[at] == DELIMITER || count == LONGEST_FRAME_BYTES) {
        flush();
      }
    }
  }

  private void flush() {
    if (count > 0) {
      byte[] piece = Arrays.copyOf(collected, count);
      count = 0;
      onFrom(0).accept(piece);
    }
  }

  /// Through all stages from the one of this number on, to the receiver.
  private Consumer<byte[]> onFrom(int stage) {
    return stage >= stages.size()
        ? receiver
        : piece -> stages.get(stage).stage().pass(piece, now, onFrom(stage + 1));
  }
}
