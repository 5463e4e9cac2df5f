package org.lumbar.controller.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.lumbar.controller.mqtt.Incoming.Keeping;

/// What Paho calls for one connection. Nothing in here waits for anything: a callback that blocks
/// stops the client.
final class Mailbox implements MqttCallback {
  /// The numbers of the two subscriptions, by which the broker says why it sends a message.
  static final int KEPT_AND_FRESH = 1;

  static final int FRESH_ONLY = 2;

  private final TopicTree tree;
  private final Consumer<Incoming> commands;
  private final Runnable lost;
  private volatile boolean isLost;

  Mailbox(TopicTree tree, Consumer<Incoming> commands, Runnable lost) {
    this.tree = tree;
    this.commands = commands;
    this.lost = lost;
  }

  boolean isLost() {
    return isLost;
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    tree.verb(topic).ifPresent(verb -> commands.accept(incoming(verb, message)));
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    isLost = true;
    lost.run();
  }

  @Override
  public void mqttErrorOccurred(MqttException failure) {
    // What matters of it comes as a lost connection or a missing receipt.
  }

  @Override
  public void deliveryComplete(IMqttToken token) {}

  @Override
  public void connectComplete(boolean reconnect, String server) {}

  @Override
  public void authPacketArrived(int reason, MqttProperties properties) {}

  private Incoming incoming(String verb, MqttMessage message) {
    Optional<MqttProperties> properties = Optional.ofNullable(message.getProperties());
    return new Incoming(
        verb,
        new String(message.getPayload(), StandardCharsets.UTF_8),
        keeping(message),
        properties.map(MqttProperties::getResponseTopic),
        properties.map(MqttProperties::getCorrelationData));
  }

  /// Where in doubt, what is marked as kept has been kept.
  private static Keeping keeping(MqttMessage message) {
    if (!message.isRetained()) {
      return Keeping.PASSING;
    }
    return Optional.ofNullable(message.getProperties())
        .map(MqttProperties::getSubscriptionIdentifiers)
        .filter(numbers -> numbers.equals(List.of(FRESH_ONLY)))
        .map(_ -> Keeping.TO_BE_KEPT)
        .orElse(Keeping.KEPT);
  }
}
