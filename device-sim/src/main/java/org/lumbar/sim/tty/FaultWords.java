package org.lumbar.sim.tty;

import org.lumbar.protocol.message.PadFault;

/// What each fault of the pad is called at its terminal.
final class FaultWords {
  private FaultWords() {}

  static String of(PadFault fault) {
    return switch (fault) {
      case NONE -> "no fault";
      case HOST_SILENT -> "host silent";
      case OVER_TEMPERATURE -> "too hot: a sensor above 43.0 °C";
      case SENSOR_OPEN -> "a temperature sensor is broken off";
      case SENSOR_SHORT -> "a temperature sensor is shorted";
      case EXCLUDED_MOTOR_ASKED -> "the host asked for a motor that must never run";
      case ILLEGAL_LEVELS -> "the host asked three times for more than is allowed";
      case SESSION_TOO_LONG -> "the session has lasted 960 s";
      case HEAT_TOO_LONG -> "the heat has been on for 1200 s";
      case LOOP_FROZEN -> "the host's control loop stands still";
      case SUPPLY -> "the supply's voltage is wrong";
      case OVER_CURRENT -> "too much current";
      case SENSORS_DISAGREE -> "two temperature sensors disagree";
      case STUCK_ON -> "current flows although everything is off";
      case TOO_WARM_AGAIN -> "a heater was above 42.0 °C for the third time";
    };
  }
}
