package org.lumbar.controller.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttMessage;

/// How the pad presents itself to a broker. The session ends with the connection, so a command that
/// nobody received in time is never delivered later; the will says `offline` when the daemon goes
/// without a word.
final class ConnectionOptions {
  private static final int CONNECT_SECONDS = 5;

  /// A silent connection counts as lost after one and a half of these, at the broker.
  private static final int KEEP_ALIVE_SECONDS = 30;

  /// The broker drops what is larger, before it costs anything here.
  private static final long LARGEST_PACKET_BYTES = 65_536;

  private ConnectionOptions() {}

  /// The broker's address as Paho writes it.
  static String server(MqttSettings settings) {
    return (settings.isEncrypted() ? "ssl://" : "tcp://") + settings.host() + ":" + settings.port();
  }

  static MqttConnectionOptions of(MqttSettings settings, TopicTree tree)
      throws IOException, GeneralSecurityException {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setAutomaticReconnect(false);
    options.setCleanStart(true);
    options.setSessionExpiryInterval(0L);
    options.setConnectionTimeout(CONNECT_SECONDS);
    options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
    options.setMaximumPacketSize(LARGEST_PACKET_BYTES);
    options.setWill(tree.name(Topic.AVAILABILITY), will());
    present(settings, options);
    return options;
  }

  private static MqttMessage will() {
    MqttMessage offline = new MqttMessage(Json.bytes(new Payload.Availability(false)));
    offline.setQos(Topic.AVAILABILITY.qos());
    offline.setRetained(Topic.AVAILABILITY.isRetained());
    return offline;
  }

  private static void present(MqttSettings settings, MqttConnectionOptions options)
      throws IOException, GeneralSecurityException {
    if (settings.login().isPresent()) {
      MqttSettings.Login login = settings.login().get();
      options.setUserName(login.user());
      options.setPassword(login.password().getBytes(StandardCharsets.UTF_8));
    }
    if (settings.isEncrypted()) {
      options.setHttpsHostnameVerificationEnabled(true);
      if (settings.ca().isPresent()) {
        options.setSocketFactory(Trust.inAuthorities(settings.ca().get()));
      }
    }
  }
}
