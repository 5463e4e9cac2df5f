package org.lumbar.controller.core;

import java.util.Locale;

/// How urgent an alarm is, after IEC 60601-1-8: what may do harm this moment, and what somebody has
/// to look at soon.
public enum Priority {
  HIGH,
  MEDIUM;

  public static Priority of(Cause cause) {
    return switch (cause) {
      case Cause.PadFaulted(var fault) -> PadFaultWords.priority(fault);
      case Cause.Found(var finding) -> FindingWords.priority(finding.rule());
      case Cause.Remembered remembered -> remembered.priority();
      case Cause.Locked locked -> locked.priority();
      case Cause.StopUnconfirmed _ -> HIGH;
      case Cause.LinkLost _,
          Cause.DriveRefused _,
          Cause.LoopLate _,
          Cause.NobodyAnswered _,
          Cause.GateAlarm _ ->
          MEDIUM;
    };
  }

  /// How it travels in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
