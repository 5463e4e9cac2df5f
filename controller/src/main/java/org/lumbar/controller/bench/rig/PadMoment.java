package org.lumbar.controller.bench.rig;

import java.time.Duration;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// How the rigged pad truly was, from `at` to the next moment. `heardAt` is when the last frame had
/// reached it; `hasHost` says whether some program had its line open.
public record PadMoment(
    Duration at,
    boolean isOff,
    PadState state,
    PadFault fault,
    Light light,
    boolean hasHost,
    Duration heardAt) {
  /// Whether nothing has changed but the time.
  boolean isLike(PadMoment other) {
    return isOff == other.isOff
        && state == other.state
        && fault == other.fault
        && light == other.light
        && hasHost == other.hasHost;
  }
}
