package org.lumbar.controller.latch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Priority;
import org.lumbar.protocol.message.PadFault;

/// The last fault, whether it was acknowledged at the pad, and which faults there were lately.
record FaultRecord(
    int format,
    String code,
    String text,
    String remedy,
    Priority priority,
    Instant at,
    boolean acknowledged,
    boolean locked,
    List<Occurrence> lately) {
  /// H62: the same fault so often within [#LATELY] is locked for service.
  static final int MOST = 3;

  static final Duration LATELY = Duration.ofDays(7);

  static final FaultRecord NONE =
      new FaultRecord(1, "", "", "", Priority.MEDIUM, Instant.EPOCH, true, false, List.of());

  record Occurrence(String code, Instant at) {}

  FaultRecord {
    if (format != 1) {
      throw new IllegalArgumentException("a fault file of another version: " + format);
    }
    lately = List.copyOf(lately);
  }

  /// After another fault. What service cannot mend is not counted: somebody who fell asleep on the
  /// pad, and a cable that was pulled, which each side takes for the other's silence.
  FaultRecord with(Cause cause, Instant now) {
    boolean isCounted =
        switch (cause) {
          case Cause.NobodyAnswered _, Cause.LinkLost _ -> false;
          case Cause.PadFaulted(PadFault fault) -> fault != PadFault.HOST_SILENT;
          case Cause.DriveRefused _,
              Cause.Found _,
              Cause.StopUnconfirmed _,
              Cause.LoopLate _,
              Cause.Remembered _,
              Cause.Locked _,
              Cause.GateAlarm _ ->
              true;
        };
    List<Occurrence> counted =
        Stream.concat(
                lately.stream().filter(past -> past.at().isAfter(now.minus(LATELY))),
                isCounted ? Stream.of(new Occurrence(cause.code(), now)) : Stream.empty())
            .toList();
    return new FaultRecord(
        format,
        cause.code(),
        cause.text(),
        cause.remedy(),
        Priority.of(cause),
        now,
        false,
        locked || times(counted, cause.code()) >= MOST,
        counted);
  }

  FaultRecord withAcknowledgement() {
    return new FaultRecord(format, code, text, remedy, priority, at, true, locked, lately);
  }

  /// After service: the counting of this fault begins anew; it is still to be acknowledged.
  FaultRecord unlocked() {
    return new FaultRecord(
        format,
        code,
        text,
        remedy,
        priority,
        at,
        acknowledged,
        false,
        lately.stream().filter(past -> !past.code().equals(code)).toList());
  }

  int times() {
    return times(lately, code);
  }

  private static int times(List<Occurrence> counted, String code) {
    return (int) counted.stream().filter(past -> past.code().equals(code)).count();
  }
}
