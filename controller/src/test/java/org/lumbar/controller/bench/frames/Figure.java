package org.lumbar.controller.bench.frames;

/// What is measured on the frames of a session: of each the worst that was seen.
enum Figure {
  /// The strongest level of any motor.
  LEVEL,
  /// The strongest level of a motor over spine, ribs or tailbone.
  EXCLUDED_LEVEL,
  /// How far a motor is above what the session may do, in levels.
  OVER_CAP,
  /// The fastest rise of a motor, in levels a tick.
  MOTOR_RISE,
  /// The power of all motors together as a part of the budget.
  POWER_PART,
  /// How many milliseconds the shortest pulse falls short of 50.
  PULSE_SHORTFALL_MS,
  /// How long a motor stays at something, but less than 0.3.
  WEAK_MS,
  /// How long a motor stays at level 5 or more, in seconds.
  STRONG_STAY_S,
  /// How long a motor stays at level 3 or more, in seconds.
  FIRM_STAY_S,
  /// By how much more than limit L4 allows a hand's felt strength grows from frame to frame.
  FELT_EXCESS,
  /// How much a hand's felt strength grows beyond 3.0 within a second.
  FELT_RISE,
  /// How far the felt strength is from what is asked for, as a part of it.
  STRENGTH_PART,
  /// How far the middle of a hand's motors is from where the hand is.
  PLACE_MM,
  /// The largest change of a motor in a tick, as a part of the strength that is asked for.
  STEP_PART,
  /// For how long the gate takes something off what the hands do, in seconds.
  NARROWED_S,
  /// How many frames a hand lay fully on the back.
  STEADY_FRAMES,
  /// The largest difference of two motors that mirror each other under hands that do.
  ASYMMETRY_LEVELS,
  /// How many frames were looked at for that.
  SYMMETRIC_FRAMES,
  /// The strongest that a hand is felt in the first and the last 30 s of work.
  END_STRENGTH,
  /// How many millimetres the strokes of the first 30 s of work lack of 60 up and down.
  WARM_UP_SHORTFALL_MM,
  /// The same of the last 30 s.
  COOL_DOWN_SHORTFALL_MM,
  /// How far a setpoint is above what the step asks for, in °C.
  OVER_SETPOINT_C,
  /// The highest setpoint.
  SETPOINT_C,
  /// For how long any heater has a setpoint, in seconds.
  HEAT_S,
  /// For how long the pad warms before the first motor runs, in seconds.
  PREPARING_S,
  /// The strongest level of a motor in a rest, once the hands have let go.
  REST_LEVEL,
  /// How long all motors are off although a technique works, in milliseconds.
  IDLE_MS,
  /// The strongest level or the highest setpoint while no session runs.
  OUTSIDE,
  /// How long a frame was waited for within a session, in milliseconds.
  GAP_MS,
  /// How far the brightness of the light is from the breath, in percent.
  BREATH_PERCENT,
  /// The longest time between two chimes of the comfort check, in seconds.
  CHIME_GAP_S
}
