package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.time.InstantSource;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;

/// The pad on an MQTT broker. Works from the first moment, whether there is a broker or not, and
/// finds its way back to it by itself; who shows something here never waits. It expects a snapshot
/// at least once a second, also when nothing changes: the rates are counted by the snapshots' own
/// time.
public final class MqttStatusBoard implements StatusBoard, AutoCloseable {
  private static final Duration GOODBYE = Duration.ofSeconds(3);

  private final Outbox outbox;
  private final Editor editor;
  private final Thread courier;

  private MqttStatusBoard(Outbox outbox, Editor editor, Thread courier) {
    this.outbox = outbox;
    this.editor = editor;
    this.courier = courier;
  }

  /// Begins to connect in the background. `desk` gets what people ask over MQTT; `wallClock` only
  /// stamps messages and judges the stamps of others.
  public static MqttStatusBoard start(
      MqttSettings settings, About about, Desk desk, InstantSource wallClock) {
    TopicTree tree = TopicTree.of(settings);
    Outbox outbox = new Outbox();
    Editor editor = new Editor(tree, about, wallClock);
    CommandDesk commands =
        new CommandDesk(
            desk,
            new Replies(tree, outbox, wallClock),
            wallClock,
            () -> outbox.newest().map(Snapshot::at).orElse(Duration.ZERO));
    Thread courier =
        Thread.ofPlatform()
            .daemon()
            .name("mqtt")
            .start(new Courier(settings, editor, outbox, commands::take));
    return new MqttStatusBoard(outbox, editor, courier);
  }

  @Override
  public void show(Snapshot snapshot) {
    outbox.show(snapshot);
  }

  @Override
  public void announce(Happening happening) {
    outbox.post(editor.of(happening));
  }

  /// Tells the newest state once more, says `offline` and leaves; gives up after three seconds.
  @Override
  public void close() {
    outbox.close();
    try {
      if (!courier.join(GOODBYE)) {
        courier.interrupt();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
