package org.lumbar.controller.mqtt;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;

/// Puts into words why there is no broker, and says each reason once until it changes.
final class Trouble {
  private final MqttSettings settings;
  private Optional<String> told = Optional.empty();

  Trouble(MqttSettings settings) {
    this.settings = settings;
  }

  /// A line for people, if this reason is another than the last.
  Optional<String> news(Exception failure) {
    String reason = reason(failure);
    if (told.equals(Optional.of(reason))) {
      return Optional.empty();
    }
    told = Optional.of(reason);
    return Optional.of(
        "no MQTT at "
            + settings.broker()
            + ": "
            + reason
            + "; the pad works on without it, trying again in the background");
  }

  /// The connection stands: the next trouble is news again.
  void over() {
    told = Optional.empty();
  }

  private String reason(Exception failure) {
    return switch (failure) {
      case MqttException mqtt -> reason(mqtt);
      default -> ofCause(failure);
    };
  }

  private String reason(MqttException failure) {
    return switch (failure.getReasonCode()) {
      case MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD,
          MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED ->
          "the broker does not let this login in or write here (user name, password, access list)";
      case MqttClientException.REASON_CODE_CLIENT_TIMEOUT -> "the broker does not answer in time";
      case MqttClientException.REASON_CODE_CONNECTION_LOST,
          MqttClientException.REASON_CODE_CLIENT_NOT_CONNECTED,
          MqttClientException.REASON_CODE_CLIENT_DISCONNECTING ->
          "the connection broke";
      default -> ofCause(failure);
    };
  }

  private String ofCause(Throwable failure) {
    Throwable root =
        Stream.iterate(failure, Throwable::getCause)
            .takeWhile(cause -> cause != null)
            .reduce(failure, (_, deeper) -> deeper);
    return switch (root) {
      case ConnectException _ ->
          "nobody listens there (is the broker running, and are host and port right?)";
      case UnknownHostException _ -> "no machine is known by the name " + settings.host();
      case SocketTimeoutException _ -> "the broker does not answer in time";
      case SSLException tls -> "no trusted TLS connection: " + tls.getMessage();
      case GeneralSecurityException tls -> "no trusted TLS connection: " + tls.getMessage();
      case IOException io -> "the connection broke: " + io.getMessage();
      default -> root.toString();
    };
  }
}
