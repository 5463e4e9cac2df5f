package org.lumbar.controller.demo.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the demo needs of its broker.
class EmbeddedBrokerTest {
  private static final long CALL_MILLIS = 20_000;
  private static EmbeddedBroker broker;

  @BeforeAll
  static void start() {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void itIsReachableFromThisMachineAlone() {
    assertThat(broker.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(broker.address().getPort()).isPositive();
  }

  @Test
  void whatIsRetainedReachesWhoComesLaterWithItsProperties() throws Exception {
    try (Client sender = Client.at(broker.address(), "sender", new MqttConnectionOptions())) {
      MqttMessage message = new MqttMessage("hello".getBytes(UTF_8), 1, true, properties());
      sender.client.publish("a/kept", message).waitForCompletion(CALL_MILLIS);
    }
    try (Client late = Client.at(broker.address(), "late", new MqttConnectionOptions())) {
      MqttMessage kept = late.first("a/kept");
      assertThat(kept.isRetained()).isTrue();
      assertThat(kept.getProperties().getUserProperties())
          .containsExactly(new UserProperty("unit", "mm"));
      assertThat(kept.getProperties().getMessageExpiryInterval()).isBetween(1L, 60L);
    }
  }

  @Test
  void theLastWillIsSentForWhoVanishes() throws Exception {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setWill("a/will", new MqttMessage("offline".getBytes(UTF_8), 1, true, null));
    try (Client heir = Client.at(broker.address(), "heir", new MqttConnectionOptions());
        Client vanishing = Client.at(broker.address(), "vanishing", options)) {
      heir.client.subscribe("a/will", 1).waitForCompletion(CALL_MILLIS);
      vanishing.client.disconnectForcibly(0, 0, false);
      assertThat(new String(heir.next().getPayload(), UTF_8)).isEqualTo("offline");
    }
  }

  private static MqttProperties properties() {
    MqttProperties properties = new MqttProperties();
    properties.setMessageExpiryInterval(60L);
    properties.setUserProperties(List.of(new UserProperty("unit", "mm")));
    return properties;
  }

  private static final class Client implements MqttCallback, AutoCloseable {
    private final MqttAsyncClient client;
    private final BlockingQueue<MqttMessage> messages = new LinkedBlockingQueue<>();

    private Client(MqttAsyncClient client) {
      this.client = client;
    }

    static Client at(URI broker, String id, MqttConnectionOptions options) throws MqttException {
      MqttAsyncClient paho =
          new MqttAsyncClient(
              "tcp://" + broker.getHost() + ":" + broker.getPort(), id, new MemoryPersistence());
      Client made = new Client(paho);
      paho.setCallback(made);
      paho.connect(options).waitForCompletion(CALL_MILLIS);
      return made;
    }

    MqttMessage first(String topic) throws Exception {
      client.subscribe(topic, 1).waitForCompletion(CALL_MILLIS);
      return next();
    }

    MqttMessage next() throws InterruptedException {
      MqttMessage message = messages.poll(CALL_MILLIS, TimeUnit.MILLISECONDS);
      assertThat(message).isNotNull();
      return message;
    }

    @Override
    public void close() throws MqttException {
      if (client.isConnected()) {
        client.disconnect(0).waitForCompletion(CALL_MILLIS);
      }
      client.close(true);
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
      messages.add(message);
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
}
