package org.lumbar.protocol.message;

/// How often each button has been pressed since the pad started, modulo 256.
public record Presses(int start, int stop, int softer, int heat) {
  public static final Presses NONE = new Presses(0, 0, 0, 0);

  public int of(Button button) {
    return switch (button) {
      case START -> start;
      case STOP -> stop;
      case SOFTER -> softer;
      case HEAT -> heat;
    };
  }
}
