package org.lumbar.controller.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.controller.mqtt.MqttSettings;

/// The broker of a configuration, with its password out of the file that only the daemon may read.
final class Brokers {
  private Brokers() {}

  static Optional<MqttSettings> settings(Configuration.Mqtt mqtt) {
    return mqtt.broker().map(broker -> settings(mqtt, broker));
  }

  private static MqttSettings settings(Configuration.Mqtt mqtt, String broker) {
    try {
      return new MqttSettings(
          URI.create(broker), mqtt.site(), mqtt.pad(), login(mqtt), mqtt.caFile());
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION_INVALID,
          "The broker \"%s\" cannot be used: %s.".formatted(broker, e.getMessage()));
    }
  }

  private static Optional<MqttSettings.Login> login(Configuration.Mqtt mqtt) {
    return mqtt.user()
        .map(
            user ->
                new MqttSettings.Login(user, mqtt.passwordFile().map(Brokers::read).orElse("")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION_INVALID,
          "Cannot read the broker's password from %s: %s.".formatted(file, FileTrouble.words(e)));
    }
  }
}
