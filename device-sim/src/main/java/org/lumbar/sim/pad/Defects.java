package org.lumbar.sim.pad;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lumbar.protocol.message.RefusalReason;

/// The defects that the pad's program has now, each with its figure. They outlive a restart.
public final class Defects {
  private final Map<FirmwareDefect, Integer> present = new EnumMap<>(FirmwareDefect.class);

  Defects() {}

  /// `figure` means what the words of the defect say, and nothing where they name none.
  public void give(FirmwareDefect defect, int figure) {
    present.put(defect, figure);
  }

  public void take(FirmwareDefect defect) {
    present.remove(defect);
  }

  boolean has(FirmwareDefect defect) {
    return present.containsKey(defect);
  }

  /// With what everything is refused, if it is.
  Optional<RefusalReason> spite() {
    if (!has(FirmwareDefect.REFUSES_ALL)) {
      return Optional.empty();
    }
    int code = figure(FirmwareDefect.REFUSES_ALL);
    return Arrays.stream(RefusalReason.values()).filter(r -> r.wire() == code).findFirst();
  }

  /// Whether the program is as it should be.
  boolean areNone() {
    return present.isEmpty();
  }

  /// Whether the program stands still.
  boolean stopTheProgram() {
    return has(FirmwareDefect.HUNG) || has(FirmwareDefect.HUNG_WITHOUT_WATCHDOG);
  }

  /// 0 where the program has no such defect.
  int figure(FirmwareDefect defect) {
    return present.getOrDefault(defect, 0);
  }
}
