package org.lumbar.protocol.message;

/// How often each button has been pressed since the pad started, modulo 256.
public record Presses(int start, int stop, int softer, int heat) {
  private static final int LARGEST_COUNT = 0xFF;

  public static final Presses NONE = new Presses(0, 0, 0, 0);

  public Presses {
    start &= LARGEST_COUNT;
    stop &= LARGEST_COUNT;
    softer &= LARGEST_COUNT;
    heat &= LARGEST_COUNT;
  }

  public int of(Button button) {
    return switch (button) {
      case START -> start;
      case STOP -> stop;
      case SOFTER -> softer;
      case HEAT -> heat;
    };
  }
}
