package org.lumbar.controller.screening;

/// What somebody says about a massage that the answers to the questions did not foresee. Each but
/// the last makes the screening due at once (L23, H48).
public enum Complaint {
  /// Fact F6: sharp, electric or burning pain.
  SHARP_PAIN,
  /// Fact F7: pain, numbness or tingling down the leg.
  DOWN_THE_LEG,
  FEELING_WORSE,
  /// H21: the pad presses on bone. Only hips and glutes from then on.
  ON_BONE
}
