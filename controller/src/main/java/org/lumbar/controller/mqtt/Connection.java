package org.lumbar.controller.mqtt;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/// One connection to the broker, from its making to its end; there is no way back into it. Paho's
/// own reconnecting loses messages and can storm the broker, so each connection is a client object
/// of its own, and every wait has an end.
final class Connection implements AutoCloseable {
  private static final long CONNECT_MILLIS = 6000;
  private static final long RECEIPT_MILLIS = 5000;
  private static final long GOODBYE_MILLIS = 1000;
  private static final int FIRST_ERROR_CODE = 128;
  private static final int AT_LEAST_ONCE = 1;

  /// MQTT 5, "retain handling": send no message that the broker has kept.
  private static final int KEPT_MESSAGES_NEVER = 2;

  private final MqttAsyncClient client;
  private final Mailbox mailbox;

  private Connection(MqttAsyncClient client, Mailbox mailbox) {
    this.client = client;
    this.mailbox = mailbox;
  }

  /// Connects and listens for commands; takes a second or so, or throws. `commands` and `lost` are
  /// called on the client's threads.
  static Connection open(
      MqttSettings settings, TopicTree tree, Consumer<Incoming> commands, Runnable lost)
      throws MqttException, IOException, GeneralSecurityException {
    MqttAsyncClient client =
        new MqttAsyncClient(
            ConnectionOptions.server(settings), settings.clientId(), new MemoryPersistence());
    Connection connection = new Connection(client, new Mailbox(tree, commands, lost));
    try {
      client.setCallback(connection.mailbox);
      client.connect(ConnectionOptions.of(settings, tree)).waitForCompletion(CONNECT_MILLIS);
      connection.listen(tree);
      return connection;
    } catch (MqttException | IOException | GeneralSecurityException failure) {
      connection.close();
      throw failure;
    }
  }

  boolean isUp() {
    return client.isConnected() && !mailbox.isLost();
  }

  /// Hands a letter to the broker and waits for the receipt, where its topic asks for one. Throws
  /// where the broker is gone and where it says no.
  void send(Letter letter) throws MqttException {
    MqttMessage message = new MqttMessage(Json.bytes(letter.payload()));
    message.setQos(letter.topic().qos());
    message.setRetained(letter.topic().isRetained());
    message.setProperties(properties(letter));
    IMqttToken receipt = client.publish(letter.address(), message);
    receipt.waitForCompletion(RECEIPT_MILLIS);
    requireAccepted(receipt);
  }

  @Override
  public void close() {
    quietly(() -> client.disconnect(GOODBYE_MILLIS).waitForCompletion(2 * GOODBYE_MILLIS));
    quietly(() -> client.disconnectForcibly(0, 0, false));
    quietly(() -> client.close(true));
  }

  /// Subscribes twice under different numbers: what the broker has kept comes with the first, what
  /// is sent from now on with the second, which asks for no kept messages.
  private void listen(TopicTree tree) throws MqttException {
    MqttSubscription commands = new MqttSubscription(tree.commands(), AT_LEAST_ONCE);
    commands.setRetainAsPublished(true);
    subscribe(commands, Mailbox.KEPT_AND_FRESH);
    commands.setRetainHandling(KEPT_MESSAGES_NEVER);
    subscribe(commands, Mailbox.FRESH_ONLY);
  }

  private void subscribe(MqttSubscription subscription, int number) throws MqttException {
    MqttProperties properties = new MqttProperties();
    properties.setSubscriptionIdentifier(number);
    IMqttToken confirmation =
        client.subscribe(new MqttSubscription[] {subscription}, null, null, properties);
    confirmation.waitForCompletion(RECEIPT_MILLIS);
    requireAccepted(confirmation);
  }

  private static MqttProperties properties(Letter letter) {
    MqttProperties properties = new MqttProperties();
    if (letter.topic().expiry().isPositive()) {
      properties.setMessageExpiryInterval(letter.topic().expiry().toSeconds());
    }
    letter.correlation().ifPresent(properties::setCorrelationData);
    return properties;
  }

  /// A broker may take a message and say "not authorized" in the receipt; that is an error too.
  private static void requireAccepted(IMqttToken receipt) throws MqttException {
    int[] codes = receipt.getReasonCodes();
    if (codes == null) {
      return;
    }
    for (int code : codes) {
      if (code >= FIRST_ERROR_CODE) {
        throw new MqttException(code);
      }
    }
  }

  private static void quietly(Farewell farewell) {
    try {
      farewell.say();
    } catch (MqttException | RuntimeException gone) {
      // What is to be left is gone already.
    }
  }

  private interface Farewell {
    void say() throws MqttException;
  }
}
