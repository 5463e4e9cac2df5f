package org.lumbar.controller.bench.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.mqttv5.client.IMqttMessageListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/// Somebody on the broker, who may send what they like and hears what the daemon says of it.
public final class BrokerClient implements AutoCloseable {
  private static final String BASE = "lumbar/v1/home/pad/";
  private static final long CALL_MILLIS = 10_000;
  private static final int MOST_ON_THE_WAY = 65_000;

  private final MqttAsyncClient client;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private BrokerClient(MqttAsyncClient client) {
    this.client = client;
  }

  public static BrokerClient at(BrokerProcess broker) {
    URI address = broker.address();
    try {
      MqttAsyncClient client =
          new MqttAsyncClient(
              "tcp://%s:%d".formatted(address.getHost(), address.getPort()),
              UUID.randomUUID().toString(),
              new MemoryPersistence());
      MqttConnectionOptions options = new MqttConnectionOptions();
      options.setReceiveMaximum(MOST_ON_THE_WAY);
      client.connect(options).waitForCompletion(CALL_MILLIS);
      BrokerClient here = new BrokerClient(client);
      here.listen("event");
      here.listen("availability");
      return here;
    } catch (MqttException e) {
      throw new RigException("nobody can connect to the broker", e);
    }
  }

  /// Sends on `topic` below the pad's, and waits until the broker has it.
  public void send(String topic, String text) {
    publish(topic, text, 1, false);
  }

  /// The broker keeps it for whoever comes later (F66).
  public void sendToBeKept(String topic, String text) {
    publish(topic, text, 1, true);
  }

  /// Sends without waiting for anything.
  public void throwIn(String topic, String text) {
    try {
      var _ = client.publish(BASE + topic, text.getBytes(UTF_8), 0, false);
    } catch (MqttException e) {
      throw new RigException("cannot send on " + topic, e);
    }
  }

  /// Waits until the daemon has said something with `text` in it, in an event or of its presence.
  public void await(String text) {
    String _ =
        Patience.await(
            "\"" + text + "\" over MQTT",
            Patience.LONG,
            () -> heard.stream().filter(one -> one.contains(text)).findFirst(),
            heard::toString);
  }

  /// Whether it has said so until now.
  public boolean hasHeard(String text) {
    return heard.stream().anyMatch(one -> one.contains(text));
  }

  @Override
  public void close() {
    try {
      client.disconnectForcibly(0, CALL_MILLIS, false);
      client.close(true);
    } catch (MqttException e) {
      throw new RigException("the connection to the broker does not end", e);
    }
  }

  private void publish(String topic, String text, int quality, boolean isKept) {
    MqttMessage message =
        new MqttMessage(text.getBytes(UTF_8), quality, isKept, new MqttProperties());
    try {
      client.publish(BASE + topic, message).waitForCompletion(CALL_MILLIS);
    } catch (MqttException e) {
      throw new RigException("cannot send on " + topic, e);
    }
  }

  private void listen(String topic) throws MqttException {
    IMqttMessageListener keep = (_, message) -> heard.add(new String(message.getPayload(), UTF_8));
    client
        .subscribe(
            new MqttSubscription[] {new MqttSubscription(BASE + topic, 1)},
            null,
            null,
            new IMqttMessageListener[] {keep},
            new MqttProperties())
        .waitForCompletion(CALL_MILLIS);
  }
}
