package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.controller.bench.rig.DaemonProcess;
import org.lumbar.controller.bench.rig.Rig;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.config.ConfigurationReader;
import org.lumbar.controller.safety.Limit;
import org.lumbar.routines.file.Checked;

/// H43: what the daemon makes of a configuration that the disk has harmed.
final class ConfigurationHazards {
  private static final int CONFIGURATION_INVALID = 3;

  private ConfigurationHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H43", SERIOUS, "the configuration is damaged")
            .withRealProcesses(
                "F44",
                "empty, not readable, or cut off at the end of a line: it ends with an error and nothing starts; no cut and no flipped bit passes a hard bound",
                Rigged.trial(ConfigurationHazards::damagedConfiguration)));
  }

  private static void damagedConfiguration(Rig rig, Evidence evidence) throws Exception {
    Path file = rig.folder().resolve("lumbar.toml");
    Duration from = rig.pad().now();
    for (String text : List.of("", "\0\0\0\0", "[limits\nheat_high_c = ")) {
      Files.writeString(file, text);
      DaemonProcess daemon = rig.start(List.of(), "--config", file.toString());
      evidence.holds(
          text.isEmpty() ? "an empty file: it ends with an error" : "one that cannot be read: too",
          daemon.awaitEnd() == CONFIGURATION_INVALID && daemon.printed().contains("lumbar.toml"));
    }
    String sound = "[massage]\nroutine = \"knots\"\n" + Attempts.coolLimits();
    cutOffAtALineEnd(rig, evidence, file, sound);
    evidence.holds("the pad was never armed", Rigged.wasNeverArmed(rig, from));
    evidence.holds(
        "no cut passes a hard bound",
        IntStream.range(0, sound.length()).allMatch(end -> isBounded(sound.substring(0, end))));
    byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
    evidence.holds(
        "no flipped bit does",
        IntStream.range(0, bytes.length * Byte.SIZE)
            .allMatch(bit -> isBounded(flipped(bytes, bit))));
  }

  private static String flipped(byte[] bytes, int bit) {
    byte[] damaged = bytes.clone();
    damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return new String(damaged, StandardCharsets.UTF_8);
  }

  /// Whether the text is refused, or keeps every limit within its bounds.
  private static boolean isBounded(String toml) {
    return switch (ConfigurationReader.read("lumbar.toml", toml)) {
      case Checked.Bad<Configuration> _ -> true;
      case Checked.Good<Configuration>(Configuration read, _) ->
          List.of(Limit.values()).stream()
              .allMatch(limit -> limit.allows(read.limits().value(limit)));
    };
  }

  /// What is left is a sound configuration; it is known by what the last daemon started with.
  private static void cutOffAtALineEnd(Rig rig, Evidence evidence, Path file, String sound)
      throws IOException {
    Files.writeString(file, sound);
    DaemonProcess whole = rig.start(List.of(), "--config", file.toString());
    whole.await("connected");
    int _ = whole.terminate();
    Files.writeString(file, sound.substring(0, sound.indexOf('\n', sound.indexOf("routine")) + 1));
    DaemonProcess cut = rig.start(List.of(), "--config", file.toString());
    evidence.holds(
        "one cut off at the end of a line: too",
        cut.awaitEnd() == CONFIGURATION_INVALID && cut.printed().contains("# shortened"));
  }
}
