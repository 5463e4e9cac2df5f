package org.lumbar.controller.safety;

/// Why the [Watch] wants no heat for now, although nothing is broken; the strictest first.
public enum HeatHold {
  /// L31.
  DOSE_USED_UP("your skin has had its warmth for this session (L31)"),
  /// L33.
  SENSOR_MISSING("a temperature sensor is not heard (L33)"),
  /// L26.
  TOO_WARM("the pad was above its limit and cools down first (L26)"),
  /// L44.
  NOT_AT_START("the pad was too warm or too cold when the session began (L44)"),
  /// L33: for the first moment of a conversation.
  SENSORS_SETTLE("the pad's temperature sensors are listened to first (L33)");

  private final String why;

  HeatHold(String why) {
    this.why = why;
  }

  /// As it follows "no heat: ".
  String why() {
    return why;
  }
}
