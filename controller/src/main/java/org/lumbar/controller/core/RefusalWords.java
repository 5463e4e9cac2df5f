package org.lumbar.controller.core;

import org.lumbar.protocol.message.RefusalReason;

/// Why the pad refuses, in plain words, with the name that the protocol has for it.
final class RefusalWords {
  private static final String REPORT = "Report this: it is a fault of the software";

  private RefusalWords() {}

  static String of(RefusalReason reason) {
    return words(reason) + " (" + reason + ")";
  }

  /// For who has pressed start.
  static String toStart(RefusalReason reason) {
    return "The pad refused to start: %s. %s.".formatted(of(reason), remedy(reason));
  }

  private static String words(RefusalReason reason) {
    return switch (reason) {
      case NOT_ARMED -> "it is not armed";
      case NO_PRESS -> "nobody has pressed start at it within the last 60 s";
      case OVER_CAP -> "that is more than the cap of this session";
      case EXCLUDED_MOTOR -> "that motor lies over spine, ribs or tailbone";
      case HEAT_TOO_HIGH -> "that is hotter than this session may be";
      case WRONG_SHAPE -> "it has another number of motors or heaters";
      case WRONG_LIMITS -> "its limits are not those that were compared";
      case FAULT_LATCHED -> "a fault of its own waits to be acknowledged";
      case MALFORMED -> "it could not read what it was told";
      case LEASE_TOO_LONG -> "that would go on for too long without a word from the daemon";
      case UNKNOWN_TYPE -> "it does not know such a message";
      case WRONG_VERSION -> "it speaks another version of the protocol";
    };
  }

  static String remedy(RefusalReason reason) {
    return switch (reason) {
      case NO_PRESS -> "Press start at the pad itself";
      case FAULT_LATCHED -> "Press stop at the pad";
      case WRONG_SHAPE -> "Set the layout of this pad in the configuration";
      case WRONG_LIMITS -> "Unplug the pad and plug it in again";
      case UNKNOWN_TYPE, WRONG_VERSION -> "Update the older of pad and daemon";
      case NOT_ARMED, OVER_CAP, EXCLUDED_MOTOR, HEAT_TOO_HIGH, MALFORMED, LEASE_TOO_LONG -> REPORT;
    };
  }
}
