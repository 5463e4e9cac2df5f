package org.lumbar.protocol.message;

import java.util.regex.Pattern;

/// Which pad this is: its serial number and layout (printable ASCII, at most 16 characters each),
/// its firmware as `major.minor.patch` of 0..255 each, and how many motors and heaters it has.
public record PadIdentity(String serial, String layout, String firmware, int motors, int heaters) {
  public static final int MAX_CHARACTERS = 16;
  public static final int MAX_MOTORS = 100;
  public static final int MAX_HEATERS = 8;

  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern VERSION = Pattern.compile(BYTE + "\\." + BYTE + "\\." + BYTE);
  private static final Pattern NAME = Pattern.compile("[ -~]{0," + MAX_CHARACTERS + "}");

  public PadIdentity {
    require(NAME.matcher(serial).matches(), "serial must be up to 16 ASCII characters", serial);
    require(NAME.matcher(layout).matches(), "layout must be up to 16 ASCII characters", layout);
    require(VERSION.matcher(firmware).matches(), "firmware must be like 1.2.3", firmware);
    require(motors >= 0 && motors <= MAX_MOTORS, "motors must be 0..100", motors);
    require(heaters >= 0 && heaters <= MAX_HEATERS, "heaters must be 0..8", heaters);
  }

  private static void require(boolean right, String rule, Object value) {
    if (!right) {
      throw new IllegalArgumentException(rule + ", was " + value);
    }
  }
}
