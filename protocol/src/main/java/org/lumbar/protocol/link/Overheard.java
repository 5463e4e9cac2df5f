package org.lumbar.protocol.link;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/// What has come over a line on which nobody has answered the greeting yet, so that a person can be
/// told what is at its end instead of a pad.
final class Overheard {
  private static final int SAMPLE_BYTES = 24;

  /// Longer than what a board says while it starts.
  private static final Duration BABBLE = Duration.ofSeconds(1);

  /// Nothing is known of what is there, not even that there is anything.
  private static final String SILENCE =
      "nothing answers on this port; check that the pad is switched on, that its cable is plugged in at both ends, and that the port is the pad's";

  private final byte[] sample = new byte[SAMPLE_BYTES];
  private long bytes;
  private Duration first = Duration.ZERO;
  private Duration last = Duration.ZERO;
  private boolean echo;
  private boolean frames;

  void reset() {
    bytes = 0;
    first = Duration.ZERO;
    last = Duration.ZERO;
    echo = false;
    frames = false;
  }

  void bytes(byte[] chunk, int length, Duration now) {
    first = bytes == 0 ? now : first;
    last = now;
    int kept = sampleLength();
    System.arraycopy(chunk, 0, sample, kept, Math.min(SAMPLE_BYTES - kept, length));
    bytes += length;
  }

  /// A frame came back that only a host sends.
  void echo() {
    echo = true;
  }

  /// A frame of a pad came that was no answer to the greeting.
  void frame() {
    frames = true;
  }

  /// Whether whatever is there has talked on and on without a single frame of a pad: it is none
  /// that is still starting, nor one on a poor line.
  boolean isBabble() {
    return !frames && last.minus(first).compareTo(BABBLE) >= 0;
  }

  String sentence() {
    return bytes == 0 ? SILENCE : somethingElse();
  }

  private String somethingElse() {
    return "this is not a Lumbar pad: "
        + findings()
        + "; check the port and what is plugged into it";
  }

  private String findings() {
    if (echo) {
      return "what we send comes back, like from an echo or a bridged cable";
    }
    if (frames) {
      return "frames came, but no answer to our greeting";
    }
    return bytes + " bytes came that are none of its frames, beginning with " + quoted();
  }

  /// Text as text, anything else in hex.
  private String quoted() {
    byte[] first = Arrays.copyOf(sample, sampleLength());
    String text = new String(first, StandardCharsets.ISO_8859_1);
    if (text.matches("[ -~\\r\\n\\t]*")) {
      return '"' + text.strip().replaceAll("\\s+", " ") + '"';
    }
    return HexFormat.ofDelimiter(" ").formatHex(first);
  }

  private int sampleLength() {
    return (int) Math.min(bytes, SAMPLE_BYTES);
  }
}
