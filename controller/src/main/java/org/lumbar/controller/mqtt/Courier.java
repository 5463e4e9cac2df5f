package org.lumbar.controller.mqtt;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.lumbar.controller.status.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries what is in the outbox to the broker, one connection after another, for as long as the
/// daemon runs. Each new connection is told the newest state of everything; a letter leaves the
/// outbox for good only when the broker has confirmed it.
final class Courier implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  /// A lost connection is noticed at once; this bounds the wait if the notice gets lost too.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final MqttSettings settings;
  private final Editor editor;
  private final Outbox outbox;
  private final Consumer<Incoming> commands;
  private final Trouble trouble;
  private final BackOff backOff;

  Courier(MqttSettings settings, Editor editor, Outbox outbox, Consumer<Incoming> commands) {
    this.settings = settings;
    this.editor = editor;
    this.outbox = outbox;
    this.commands = commands;
    trouble = new Trouble(settings);
    backOff = new BackOff(new SplittableRandom(settings.clientId().hashCode()));
  }

  @Override
  public void run() {
    try {
      while (!outbox.isClosing()) {
        serve();
        outbox.awaitClosing(backOff.next());
      }
    } catch (InterruptedException ended) {
      LOG.debug("MQTT ends without a goodbye");
    }
  }

  /// One connection, from its making to its end.
  private void serve() throws InterruptedException {
    TopicTree tree = TopicTree.of(settings);
    try (Connection connection = Connection.open(settings, tree, commands, outbox::ring)) {
      LOG.info("MQTT: connected to {}, topics {}#", settings.broker(), tree.base());
      trouble.over();
      carry(connection);
    } catch (MqttException | IOException | GeneralSecurityException | RuntimeException failure) {
      if (!outbox.isClosing()) {
        trouble.news(failure).ifPresent(LOG::warn);
      }
    }
  }

  private void carry(Connection connection) throws MqttException, InterruptedException {
    connection.send(editor.availability(true));
    Rhythm rhythm = new Rhythm();
    Optional<Snapshot> first = outbox.newest();
    while (!outbox.isClosing()) {
      if (!connection.isUp()) {
        throw new MqttException(MqttClientException.REASON_CODE_CONNECTION_LOST);
      }
      deliver(connection, rhythm);
      backOff.resetIfLasting(first, outbox.newest());
      outbox.awaitNews(PATIENCE);
    }
    deliver(connection, new Rhythm());
    connection.send(editor.availability(false));
  }

  private void deliver(Connection connection, Rhythm rhythm) throws MqttException {
    for (Snapshot snapshot : outbox.newest().stream().toList()) {
      for (Topic topic : rhythm.due(snapshot)) {
        connection.send(editor.of(topic, snapshot));
      }
    }
    for (Optional<Letter> letter = outbox.nextLetter();
        letter.isPresent();
        letter = outbox.nextLetter()) {
      deliver(connection, letter.get());
    }
  }

  private void deliver(Connection connection, Letter letter) throws MqttException {
    try {
      connection.send(letter);
    } catch (MqttException notDelivered) {
      outbox.putBack(letter);
      throw notDelivered;
    }
  }
}
