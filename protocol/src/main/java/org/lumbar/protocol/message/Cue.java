package org.lumbar.protocol.message;

/// What the pad shows and sounds: a light of a pattern at a brightness of 0..100 %, and a chime
/// that sounds whenever `chimes` (modulo 256) has changed.
public record Cue(Light light, int brightnessPercent, int chimes) {
  public static final Cue DARK = new Cue(Light.OFF, 0, 0);

  public Cue {
    if (brightnessPercent < 0 || brightnessPercent > 100) {
      throw new IllegalArgumentException("brightness must be 0..100 %, was " + brightnessPercent);
    }
    if (chimes < 0 || chimes > 255) {
      throw new IllegalArgumentException("chimes must be 0..255, was " + chimes);
    }
  }
}
