package org.lumbar.controller.screening;

import java.util.Optional;
import org.lumbar.controller.desk.Request.StopCause;

/// What somebody says about a massage that the answers to the questions did not foresee. Each but
/// the last makes the screening due at once (L23, H48).
public enum Complaint {
  /// Fact F6: sharp, electric or burning pain.
  SHARP_PAIN,
  /// Fact F7: pain, numbness or tingling down the leg.
  DOWN_THE_LEG,
  FEELING_WORSE,
  /// H21: the pad presses on bone. Only hips and glutes from then on.
  ON_BONE;

  /// What the reason of a stop says, if it says anything.
  public static Optional<Complaint> of(StopCause cause) {
    return switch (cause) {
      case NO_REASON, OTHER -> Optional.empty();
      case SHARP_PAIN -> Optional.of(SHARP_PAIN);
      case DOWN_THE_LEG -> Optional.of(DOWN_THE_LEG);
      case FEELING_WORSE -> Optional.of(FEELING_WORSE);
      case ON_BONE -> Optional.of(ON_BONE);
    };
  }
}
