package org.lumbar.controller.safety;

import java.time.Duration;

/// A limit that a configuration may set, within bounds that nothing can pass. `key` is its name in
/// the configuration and ends in its unit; `standard` holds where nothing is configured. The bound
/// on the unsafe side is the hard bound of the limit's id; the other one keeps a typing error from
/// making the pad useless.
public enum Limit {
  FELT_RISE("L4", "felt_rise_ms", "one felt level more, at the least", 1_000, 500, 5_000),
  /// The L4b bound on the unsafe side is the pad's own.
  MOTOR_RISE("L4b", "motor_rise_ms", "one motor from 0 to 6, at the least", 600, 400, 5_000),
  /// Fact F23: the article's holds last up to 45 s, so the standard is the bound.
  STRONG_STAY("L8", "strong_stay_s", "one place at level 5 or more", 45, 5, 45),
  /// Fact F24: melting lasts up to 90 s, so the standard is the bound.
  FIRM_STAY("L9", "firm_stay_s", "one place at level 3 or more", 90, 10, 90),
  LUMBAR("L10", "lumbar_min", "firm work on the low back without the glutes", 5, 1, 6),
  /// Fact F39: 15 min are enough; a routine says how much of it it needs.
  SESSION("L15", "session_min", "a session, pauses included", 15, 5, 15),
  REST("L17", "rest_min", "rest between two sessions", 60, 15, 1_440),
  SESSIONS_A_DAY("L18", "sessions_per_day", "sessions a day", 2, 1, 3),
  MINUTES_A_DAY("L18", "massage_per_day_min", "massage a day", 30, 5, 45),
  DAY_AFTER("L19", "day_after_h", "cap 4.0 after 5 min of strong work, for", 24, 24, 48),
  COMFORT_CHECK("L21", "comfort_check_s", "from one comfort check to the next", 60, 30, 60),
  PRESENCE("L22", "presence_s", "heat without a sign of the person", 300, 60, 300),
  PRESENCE_GRACE("L22", "presence_grace_s", "to answer when asked for a sign", 30, 10, 60),
  SCREENING("L23", "screening_days", "the health answers stand", 7, 1, 30),
  HEAT_LOW("L24", "heat_low_c", "setpoint of low heat", 36, 30, 41),
  HEAT_MEDIUM("L24", "heat_medium_c", "setpoint of medium heat", 38, 30, 41),
  HEAT_HIGH("L24", "heat_high_c", "setpoint of high heat", 40, 30, 41),
  HEAT_CAUTION("L25", "heat_caution_c", "setpoint with a caution, or lying on the pad", 37, 30, 38),
  HEAT_CUT_BACK("L26", "heat_cut_back_c", "a heater pauses above", 42, 41.1, 42),
  HEAT_TRIP("L27", "heat_trip_c", "everything ends above", 43, 41.2, 43),
  HEAT_TIME("L29", "heat_min", "heat in a session", 15, 1, 20),
  HEAT_A_DAY("L30", "heat_per_day_min", "heat a day", 40, 5, 60),
  THERMAL_DOSE("L31", "thermal_dose_cem43_min", "thermal dose of a session", 2, 0.5, 5),
  SENSORS_APART("L34", "sensors_apart_c", "two sensors of a heater apart", 3, 1, 5),
  SENSOR_STEP("L36", "sensor_step_c", "step between two samples", 2, 0.5, 3),
  HEAT_RISE("L37", "heat_rise_c_per_min", "rise of a heater", 6, 3.5, 8),
  NOT_HEATING("L38", "not_heating_s", "full power without a gain of 1 °C", 90, 30, 120),
  CANNOT_HOLD("L39", "cannot_hold_s", "full power, 3 °C below the setpoint", 60, 20, 90),
  WARMS_WHILE_OFF("L41", "warms_while_off_s", "off and yet rising by 1 °C", 60, 30, 90),
  FROZEN("L42", "frozen_s", "the same reading while heating", 60, 20, 90),
  LEASE("L45", "lease_ms", "the pad stays on without a frame", 1_000, 200, 2_000),
  APPLIED_DIFFERS("L50", "applied_differs_ms", "applied is not what was told", 400, 250, 800),
  LOOP_LATE("L52", "loop_late_ms", "the control loop stands still", 800, 200, 1_000),
  STOP_CONFIRMED("L55", "stop_confirmed_ms", "from stop to a pad that is off", 500, 200, 1_000);

  private final String id;
  private final String key;
  private final String what;
  private final double standard;
  private final double least;
  private final double most;

  Limit(String id, String key, String what, double standard, double least, double most) {
    this.id = id;
    this.key = key;
    this.what = what;
    this.standard = standard;
    this.least = least;
    this.most = most;
  }

  public String id() {
    return id;
  }

  public String key() {
    return key;
  }

  /// What is limited, in a few words.
  public String what() {
    return what;
  }

  /// In the unit of the key.
  public double standard() {
    return standard;
  }

  /// In the unit of the key.
  public double least() {
    return least;
  }

  /// In the unit of the key.
  public double most() {
    return most;
  }

  public boolean allows(double value) {
    return value >= least && value <= most;
  }

  /// How long `value` is in the unit of the key.
  Duration duration(double value) {
    return switch (key.substring(key.lastIndexOf('_') + 1)) {
      case "ms" -> Duration.ofMillis(Math.round(value));
      case "s" -> Duration.ofMillis(Math.round(value * 1_000));
      case "min" -> Duration.ofSeconds(Math.round(value * 60));
      case "h" -> Duration.ofMinutes(Math.round(value * 60));
      case "days" -> Duration.ofMinutes(Math.round(value * 24 * 60));
      default -> throw new IllegalStateException(key + " is no duration");
    };
  }
}
