package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// TLS: only to a broker whose certificate is vouched for.
class EncryptedBrokerTest {
  private static final TopicTree TREE = new TopicTree("home", "back");
  @TempDir Path folder;

  @Test
  @DisplayName("F68: only a broker that can prove who it is is talked to")
  void onlyATrustedBrokerIsTalkedTo() throws Exception {
    Certificate certificate = Certificate.in(folder);
    try (Mosquitto broker = encrypted(certificate)) {
      open(settings(broker, Optional.of(certificate.certificate()))).close();
      MqttSettings untrusting = settings(broker, Optional.empty());
      Exception failure = catchException(() -> open(untrusting));
      assertThat(new Trouble(untrusting).news(failure).orElseThrow())
          .contains("no trusted TLS connection");
    }
  }

  private Mosquitto encrypted(Certificate certificate) {
    return Mosquitto.with(
        folder,
        List.of(
            "allow_anonymous true",
            "certfile " + certificate.certificate(),
            "keyfile " + certificate.key()));
  }

  private static Connection open(MqttSettings settings) throws Exception {
    return Connection.open(settings, TREE, _ -> {}, () -> {});
  }

  private static MqttSettings settings(Mosquitto broker, Optional<Path> ca) {
    URI address = URI.create("mqtts://127.0.0.1:" + broker.port());
    return new MqttSettings(address, "home", "back", Optional.empty(), ca);
  }
}
