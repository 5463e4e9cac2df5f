package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.config.Configuration;
import org.lumbar.hardware.panel.Panel;
import org.lumbar.hardware.panel.PanelButton;
import org.lumbar.hardware.panel.PanelSettings;
import org.lumbar.protocol.message.Button;

/// The buttons and the light on the Pi, polled on a thread of their own; the light is on while a
/// daemon runs.
public final class LocalPanel {
  private static final Duration PERIOD = Duration.ofMillis(20);

  private final Panel panel;
  private final SystemTimeline timeline;
  private final Thread thread = Thread.ofPlatform().daemon().name("panel").unstarted(this::poll);
  private final boolean isPresent;
  private volatile boolean isOpen = true;

  private LocalPanel(Panel panel, boolean isPresent, SystemTimeline timeline) {
    this.panel = panel;
    this.isPresent = isPresent;
    this.timeline = timeline;
  }

  /// Opens the pins that `settings` name; none of them need work.
  public static LocalPanel open(
      Configuration.Panel settings, Daemon daemon, SystemTimeline timeline) {
    Panel panel =
        Panel.open(
            new PanelSettings(
                settings.startPin(), settings.stopPin(), settings.softerPin(), settings.lightPin()),
            button -> daemon.panelPressed(button(button)));
    LocalPanel local = new LocalPanel(panel, settings.isPresent(), timeline);
    if (local.isPresent) {
      panel.light(true);
      local.thread.start();
    }
    return local;
  }

  /// One line about what should work and does not.
  public Optional<String> trouble() {
    return panel.trouble();
  }

  public void close() throws InterruptedException {
    isOpen = false;
    if (isPresent) {
      thread.join();
    }
    panel.close();
  }

  private void poll() {
    while (isOpen) {
      panel.poll(timeline.now());
      timeline.parkUntil(timeline.now().plus(PERIOD));
    }
  }

  private static Button button(PanelButton button) {
    return switch (button) {
      case START -> Button.START;
      case STOP -> Button.STOP;
      case SOFTER -> Button.SOFTER;
    };
  }
}
