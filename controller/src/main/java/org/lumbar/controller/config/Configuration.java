package org.lumbar.controller.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.controller.safety.Limits;

/// Everything that can be configured, and what holds without a file in
/// [ConfigurationReader#defaults]. A limit that guards a body can be set within its hard bounds
/// only.
public record Configuration(
    Serial serial,
    Mqtt mqtt,
    Page page,
    Panel panel,
    Massage massage,
    Limits limits,
    Recorder recorder,
    Path stateFolder) {

  /// The line to the pad.
  public record Serial(String path, int baud) {}

  /// The broker, as a URL such as `mqtt://localhost:1883`; without one nothing is reported over
  /// MQTT.
  public record Mqtt(
      Optional<String> broker,
      String site,
      String pad,
      Optional<String> user,
      Optional<Path> passwordFile,
      Optional<Path> caFile) {}

  /// Where the page is served. Port 0 takes a free one.
  public record Page(String address, int port) {}

  /// The pins of buttons and light on the Pi, by their BCM numbers; none of them must be there.
  public record Panel(
      OptionalInt startPin, OptionalInt stopPin, OptionalInt softerPin, OptionalInt lightPin) {
    public boolean isPresent() {
      return startPin.isPresent()
          || stopPin.isPresent()
          || softerPin.isPresent()
          || lightPin.isPresent();
    }
  }

  /// Which routine a press on start begins, the layout of the pad, a folder with routines and
  /// layouts of one's own, the profile of the person on the pad, and whether "is this pressure
  /// okay?" must be answered.
  public record Massage(
      String routine,
      String layout,
      Optional<Path> folder,
      Optional<Path> profile,
      boolean requiresAnswer) {}

  /// Whether the daemon records what it does, and how much room that may take.
  public record Recorder(boolean isOn, int megabytes) {
    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    public long bytes() {
      return megabytes * BYTES_PER_MEGABYTE;
    }
  }

  public Configuration withSerialPath(String path) {
    return new Configuration(
        new Serial(path, serial.baud()), mqtt, page, panel, massage, limits, recorder, stateFolder);
  }

  public Configuration withBroker(String broker) {
    return new Configuration(
        serial,
        new Mqtt(
            Optional.of(broker),
            mqtt.site(),
            mqtt.pad(),
            mqtt.user(),
            mqtt.passwordFile(),
            mqtt.caFile()),
        page,
        panel,
        massage,
        limits,
        recorder,
        stateFolder);
  }

  public Configuration withPagePort(int port) {
    return new Configuration(
        serial,
        mqtt,
        new Page(page.address(), port),
        panel,
        massage,
        limits,
        recorder,
        stateFolder);
  }

  public Configuration withStateFolder(Path folder) {
    return new Configuration(serial, mqtt, page, panel, massage, limits, recorder, folder);
  }
}
