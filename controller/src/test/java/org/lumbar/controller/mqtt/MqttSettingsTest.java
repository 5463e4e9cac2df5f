package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which brokers and names there may be.
class MqttSettingsTest {
  @ParameterizedTest
  @CsvSource({
    "mqtt://broker,tcp://broker:1883",
    "mqtt://broker:2000,tcp://broker:2000",
    "tcp://broker,tcp://broker:1883",
    "mqtts://broker,ssl://broker:8883",
    "ssl://[::1]:9000,ssl://[::1]:9000"
  })
  void aBrokerHasAUsualPort(URI broker, String server) {
    assertThat(ConnectionOptions.server(MqttSettings.open(broker, "home", "back")))
        .isEqualTo(server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://broker", "broker:1883", "mqtt:///", "broker", "mqtt:broker"})
  void anotherAddressIsRefusedAndSaysWhatFits(String broker) {
    assertThatThrownBy(() -> MqttSettings.open(URI.create(broker), "home", "back"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mqtt://host:port")
        .hasMessageContaining(broker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Home", "a/b", "+", "#", "a b", "abcdefghijklmnopqrstuvwxyz0123456"})
  void aNameThatDoesNotFitATopicIsRefused(String name) {
    URI broker = URI.create("mqtt://broker");
    assertThatThrownBy(() -> MqttSettings.open(broker, name, "back"))
        .hasMessageContaining("site must be");
    assertThatThrownBy(() -> MqttSettings.open(broker, "home", name))
        .hasMessageContaining("pad must be");
  }

  @Test
  void twoPadsAreTwoClients() {
    URI broker = URI.create("mqtt://broker");
    assertThat(MqttSettings.open(broker, "home", "a").clientId())
        .isNotEqualTo(MqttSettings.open(broker, "work", "a").clientId());
  }
}
