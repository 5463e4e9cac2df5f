package org.lumbar.sim.tty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.pad.PadView;

/// Tells in plain words what has changed at a pad, one line a change, with the pad's own time.
final class Narrator {
  /// After so long a strength has been reached, whatever the slew.
  private static final long SETTLING_MILLIS = 500;

  private PadState state = PadState.SAFE;
  private PadFault fault = PadFault.NONE;
  private List<Celsius> setpoints = List.of();
  private Light light = Light.OFF;
  private int chimes;
  private boolean motorsOn;
  private Optional<Long> toldAtMillis = Optional.empty();
  private int strongestSteps;

  /// The lines for what is new in `view`.
  List<String> tell(PadView view) {
    List<String> news = new ArrayList<>();
    tellState(view, news);
    tellMotors(view, news);
    tellHeat(view, news);
    tellSignal(view, news);
    String time = stamp(view.now());
    return news.stream().map(line -> time + line).toList();
  }

  /// A time of the pad as every line begins: `12.3 s `.
  static String stamp(Duration now) {
    return String.format(Locale.ROOT, "%.1f s  ", now.toMillis() / 1000.0);
  }

  private void tellState(PadView view, List<String> news) {
    if (view.state() == state && view.fault() == fault) {
      return;
    }
    news.add(
        switch (view.state()) {
          case ARMED -> "armed";
          case SAFE -> state == PadState.FAULT ? "fault acknowledged" : "off: stopped";
          case FAULT ->
              "OFF: " + FaultWords.of(view.fault()) + " (latched; press stop to acknowledge)";
        });
    state = view.state();
    fault = view.fault();
  }

  private void tellMotors(PadView view, List<String> news) {
    boolean on = !view.applied().isOff();
    long nowMillis = view.now().toMillis();
    if (on && !motorsOn) {
      toldAtMillis = Optional.of(nowMillis + SETTLING_MILLIS);
      strongestSteps = 0;
    }
    if (on) {
      strongestSteps = Math.max(strongestSteps, view.applied().strongestSteps());
    }
    if (toldAtMillis.filter(at -> nowMillis >= at || !on).isPresent()) {
      toldAtMillis = Optional.empty();
      news.add("motors on, strongest " + (double) strongestSteps / MotorLevels.STEPS_PER_LEVEL);
    }
    if (!on && motorsOn) {
      news.add("motors off");
    }
    motorsOn = on;
  }

  private void tellHeat(PadView view, List<String> news) {
    if (!setpoints.isEmpty() && !view.setpoints().equals(setpoints)) {
      boolean off = view.setpoints().stream().allMatch(Celsius.OFF::equals);
      news.add(off ? "heat off" : "heat to " + words(view.setpoints()));
    }
    setpoints = view.setpoints();
  }

  private void tellSignal(PadView view, List<String> news) {
    if (view.cue().light() != light) {
      light = view.cue().light();
      news.add("light " + light.name().toLowerCase(Locale.ROOT));
    }
    if (view.chimes() != chimes) {
      chimes = view.chimes();
      news.add("chime");
    }
  }

  private static String words(List<Celsius> setpoints) {
    return setpoints.stream().map(Celsius::toString).collect(Collectors.joining(", "));
  }
}
