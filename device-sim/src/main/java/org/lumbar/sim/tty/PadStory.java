package org.lumbar.sim.tty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.fault.Deed;
import org.lumbar.sim.pad.PadView;

/// Tells in plain words what changes at a pad, a line a change, with the pad's own clock.
final class PadStory {
  private final MotorStory motors = new MotorStory();
  private final List<String> lines = new ArrayList<>();
  private PadView before;
  private boolean hadHost;
  private Duration heardAt;

  /// Begins with the pad as it is now.
  PadStory(PadView now) {
    before = now;
    heardAt = now.now();
  }

  /// Tells it as it goes, line by line.
  PadOnTty.Watcher on(Consumer<String> page) {
    return new PadOnTty.Watcher() {
      @Override
      public void see(PadView pad, boolean hasHost) {
        next(pad, hasHost).forEach(page);
      }

      @Override
      public void did(Deed deed, Duration at) {
        page.accept(line(at, deed.words()));
      }
    };
  }

  /// What has changed since the last time, in lines without an end.
  List<String> next(PadView now, boolean hasHost) {
    lines.clear();
    tellHost(now, hasHost);
    tellState(now);
    motors.next(now.now(), now.applied().strongestSteps()).ifPresent(what -> say(now, what));
    tellHeat(now);
    tellCue(now);
    if (now.traffic().received() > before.traffic().received()) {
      heardAt = now.now();
    }
    before = now;
    hadHost = hasHost;
    return List.copyOf(lines);
  }

  private void tellHost(PadView now, boolean hasHost) {
    if (hasHost != hadHost) {
      say(now, hasHost ? "a program has opened the line" : "the line has been closed");
    }
  }

  private void tellState(PadView now) {
    if (now.state() == before.state() && now.fault() == before.fault()) {
      return;
    }
    switch (now.state()) {
      case ARMED -> say(now, "armed");
      case FAULT -> say(now, "OFF: " + cause(now) + " (latched; press stop to acknowledge)");
      case SAFE -> say(now, before.state() == PadState.ARMED ? "OFF: stopped" : "ready again");
    }
  }

  private String cause(PadView now) {
    if (now.fault() != PadFault.HOST_SILENT) {
      return FaultWords.of(now.fault());
    }
    return "host silent for " + seconds(now.now().minus(heardAt));
  }

  private void tellHeat(PadView now) {
    if (!now.setpoints().equals(before.setpoints())) {
      boolean isOff = now.setpoints().stream().allMatch(Celsius.OFF::equals);
      say(now, isOff ? "heat off" : "heat to " + setpoints(now));
    }
  }

  private static String setpoints(PadView now) {
    return now.setpoints().stream()
        .map(setpoint -> setpoint.equals(Celsius.OFF) ? "off" : setpoint.toString())
        .collect(Collectors.joining(", "));
  }

  private void tellCue(PadView now) {
    if (now.chimes() != before.chimes()) {
      say(now, "chime");
    }
    Light light = now.cue().light();
    if (light != before.cue().light()) {
      say(now, "light: " + words(light));
    }
  }

  private static String words(Light light) {
    return switch (light) {
      case OFF -> "dark";
      case STEADY -> "steady green";
      case BREATHE -> "breathing";
      case ASK -> "yellow, asking";
      case ALARM -> "red, flashing";
    };
  }

  private void say(PadView now, String what) {
    lines.add(line(now.now(), what));
  }

  /// `what` at a time of the pad's clock, as every line of the story is written.
  static String line(Duration time, String what) {
    return seconds(time) + " " + what;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
