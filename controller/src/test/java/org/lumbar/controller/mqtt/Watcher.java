package org.lumbar.controller.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caregiver on the broker: hears everything, and holds every message of the pad against its
/// published schema.
final class Watcher implements MqttCallback, AutoCloseable {
  static final String BASE = "lumbar/v1/home/back/";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long CALL_MILLIS = 10_000;
  private static final int MOST_MESSAGES = 500;

  /// One message, with its topic below the pad's.
  record Heard(String topic, String text, boolean retained, MqttProperties properties) {
    JsonNode json() {
      return JsonMapper.shared().readTree(text);
    }
  }

  private final MqttAsyncClient client;
  private final Map<String, BlockingQueue<Heard>> heard = new ConcurrentHashMap<>();

  private Watcher(MqttAsyncClient client) {
    this.client = client;
  }

  static Watcher at(URI broker) throws MqttException {
    MqttAsyncClient client =
        new MqttAsyncClient(
            "tcp://127.0.0.1:" + broker.getPort(),
            "watcher-" + System.identityHashCode(new Object()),
            new MemoryPersistence());
    Watcher watcher = new Watcher(client);
    client.setCallback(watcher);
    client.connect().waitForCompletion(CALL_MILLIS);
    client.subscribe("lumbar/v1/#", 1).waitForCompletion(CALL_MILLIS);
    return watcher;
  }

  /// The next message on `topic` that fits.
  Heard await(String topic, Predicate<Heard> fits) throws InterruptedException {
    for (int count = 0; count < MOST_MESSAGES; count++) {
      Heard next = on(topic).poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      assertThat(next).as("a message on %s, of others there are %s", topic, heard).isNotNull();
      Schemas.validate(next);
      if (fits.test(next)) {
        return next;
      }
    }
    throw new AssertionError(MOST_MESSAGES + " messages on " + topic + ", none as wanted");
  }

  Heard await(String topic) throws InterruptedException {
    return await(topic, _ -> true);
  }

  /// Everything that has come and was not asked for yet.
  List<String> all() {
    return heard.values().stream().flatMap(BlockingQueue::stream).map(Heard::text).toList();
  }

  /// Nothing more has come on `topic`.
  boolean isQuietOn(String topic) {
    return on(topic).isEmpty();
  }

  /// Sends on `topic` below the pad's.
  void send(String topic, String text) throws MqttException {
    send(topic, text, new MqttMessage());
  }

  void sendToBeKept(String topic, String text) throws MqttException {
    MqttMessage message = new MqttMessage();
    message.setRetained(true);
    send(topic, text, message);
  }

  void send(String topic, String text, MqttMessage message) throws MqttException {
    message.setPayload(text.getBytes(UTF_8));
    message.setQos(1);
    client.publish(BASE + topic, message).waitForCompletion(CALL_MILLIS);
  }

  @Override
  public void close() throws MqttException {
    if (client.isConnected()) {
      client.disconnect(0).waitForCompletion(CALL_MILLIS);
    }
    client.close(true);
    heard.values().forEach(rest -> rest.forEach(Schemas::validate));
  }

  private BlockingQueue<Heard> on(String topic) {
    return heard.computeIfAbsent(topic, _ -> new LinkedBlockingQueue<>());
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    if (topic.startsWith(BASE) && !topic.startsWith(BASE + "cmd/")) {
      String below = topic.substring(BASE.length());
      on(below)
          .add(
              new Heard(
                  below,
                  new String(message.getPayload(), UTF_8),
                  message.isRetained(),
                  message.getProperties()));
    }
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {}

  @Override
  public void mqttErrorOccurred(MqttException exception) {}

  @Override
  public void deliveryComplete(IMqttToken token) {}

  @Override
  public void connectComplete(boolean reconnect, String server) {}

  @Override
  public void authPacketArrived(int reason, MqttProperties properties) {}
}
