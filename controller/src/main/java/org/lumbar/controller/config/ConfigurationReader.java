package org.lumbar.controller.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.hardware.serial.SerialSettings;
import org.lumbar.routines.file.Checked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// Reads a configuration and finds all of its problems at once.
public final class ConfigurationReader {
  private static final Pattern TOPIC_NAME = Pattern.compile("[a-z0-9-]{1,32}");
  private static final int LARGEST_PORT = 65_535;
  private static final int LARGEST_PIN = 27;

  private ConfigurationReader() {}

  /// The configuration of somebody who has no file.
  public static Configuration defaults() {
    return switch (readAny("", "")) {
      case Checked.Good<Configuration>(Configuration configuration, _) -> configuration;
      case Checked.Bad<Configuration>(var problems) ->
          throw new IllegalStateException("the defaults do not hold: " + problems);
    };
  }

  /// H43: an empty file is what a power cut leaves of one, so it is no configuration, and nobody's
  /// limits are forgotten for it.
  public static Checked<Configuration> read(String file, String toml) {
    if (toml.isBlank()) {
      Findings findings = new Findings(file, toml);
      findings.empty();
      return findings.bad();
    }
    return readAny(file, toml);
  }

  private static Checked<Configuration> readAny(String file, String toml) {
    Findings findings = new Findings(file, toml);
    JsonNode tree;
    try {
      tree = TomlMapper.builder().build().readTree(toml);
    } catch (JacksonException e) {
      findings.unreadable(e);
      return findings.bad();
    }
    Section root = new Section("", tree, findings);
    Configuration configuration =
        new Configuration(
            serial(root.section("serial")),
            mqtt(root.section("mqtt")),
            page(root.section("page")),
            panel(root.section("panel")),
            massage(root.section("massage")),
            limits(root.section("limits")),
            recorder(root.section("record")),
            Path.of(root.section("state").text("folder", defaultStateFolder())));
    root.refuseUnknown();
    return findings.isEmpty() ? new Checked.Good<>(configuration, findings.none()) : findings.bad();
  }

  private static Configuration.Serial serial(Section section) {
    return new Configuration.Serial(
        section.text("path", "/dev/ttyACM0"),
        section.number("baud", SerialSettings.DEFAULT_BAUD, 9_600, 1_000_000));
  }

  private static Configuration.Mqtt mqtt(Section section) {
    return new Configuration.Mqtt(
        section.text("broker"),
        section.text("site", "home", TOPIC_NAME),
        section.text("pad", "pad", TOPIC_NAME),
        section.text("user"),
        section.text("password_file").map(Path::of),
        section.text("ca_file").map(Path::of));
  }

  private static Configuration.Page page(Section section) {
    return new Configuration.Page(
        section.text("address", "127.0.0.1"), section.number("port", 8080, 0, LARGEST_PORT));
  }

  private static Configuration.Panel panel(Section section) {
    return new Configuration.Panel(
        pin(section, "start_pin"),
        pin(section, "stop_pin"),
        pin(section, "softer_pin"),
        pin(section, "light_pin"));
  }

  private static OptionalInt pin(Section section, String key) {
    int pin = section.number(key, -1, 0, LARGEST_PIN);
    return pin < 0 ? OptionalInt.empty() : OptionalInt.of(pin);
  }

  private static Configuration.Massage massage(Section section) {
    return new Configuration.Massage(
        section.text("routine", "unclench-10"),
        section.text("layout", "back-20"),
        path(section, "folder"),
        path(section, "profile"),
        section.isTrue("require_answer", false));
  }

  private static Optional<Path> path(Section section, String key) {
    return Optional.of(section.text(key, "")).filter(text -> !text.isEmpty()).map(Path::of);
  }

  private static Configuration.Recorder recorder(Section section) {
    return new Configuration.Recorder(
        section.isTrue("on", true), section.number("megabytes", 64, 16, 100_000));
  }

  /// Beyond a hard bound nothing is narrowed in silence: it is a problem, and nothing starts.
  private static Limits limits(Section section) {
    Map<Limit, Double> configured = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      section.decimal(limit.key()).ifPresent(value -> configured.put(limit, value));
    }
    configured.entrySet().removeIf(entry -> isBeyond(section, entry.getKey(), entry.getValue()));
    List<String> contradictions = Limits.problems(configured);
    contradictions.forEach(section::refuse);
    return contradictions.isEmpty() ? new Limits(configured) : Limits.standard();
  }

  private static boolean isBeyond(Section section, Limit limit, double value) {
    boolean isBeyond = !limit.allows(value);
    if (isBeyond) {
      section.refuse(limit.key(), Limits.beyond(limit, value));
    }
    return isBeyond;
  }

  private static String defaultStateFolder() {
    String home = System.getenv("XDG_STATE_HOME");
    return home == null || home.isEmpty()
        ? System.getProperty("user.home") + "/.local/state/lumbar"
        : home + "/lumbar";
  }
}
