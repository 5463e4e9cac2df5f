package org.lumbar.hardware.panel;

/// The buttons that may be wired to the Raspberry Pi.
public enum PanelButton {
  /// Counts once it was held for a second, so that a child's poke or a passing sleeve starts
  /// nothing (hazard H60).
  START,
  /// Counts at the first touch of its contacts.
  STOP,
  /// Counts at the first touch of its contacts.
  SOFTER;

  /// In words: `start button`.
  String words() {
    return switch (this) {
      case START -> "start button";
      case STOP -> "stop button";
      case SOFTER -> "softer button";
    };
  }
}
