package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.controller.bench.Felt;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Trace;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.picture.Zone;

/// A trace in the Trace Event Format, for Perfetto and chrome://tracing: counters for zones,
/// strength and heat, states and techniques as stretches, presses, faults and events as instants.
public final class ChromeTrace {
  private static final int STATES = 1;
  private static final int TECHNIQUES = 2;
  private static final long MICROS_PER_MILLI = 1000;

  private final List<Map<String, Object>> events = new ArrayList<>();
  private final Map<String, Object> last = new LinkedHashMap<>();

  private ChromeTrace() {}

  /// The whole file, as an object that JSON writes.
  public static Map<String, Object> of(Trace trace) {
    ChromeTrace made = new ChromeTrace();
    made.name(STATES, "state");
    made.name(TECHNIQUES, "technique");
    Stretch.of(trace, Sample::situation)
        .forEach(stretch -> made.stretch(STATES, stretch.value().word(), stretch));
    Stretch.of(trace, Sample::phase)
        .forEach(
            stretch ->
                stretch
                    .value()
                    .ifPresent(phase -> made.stretch(TECHNIQUES, phase.technique(), stretch)));
    Note.of(trace).forEach(made::instant);
    trace.samples().forEach(sample -> made.counters(sample, trace.plan().layout()));
    return Map.of("traceEvents", made.events, "displayTimeUnit", "ms");
  }

  private void counters(Sample sample, PadLayout layout) {
    for (Zone zone : Zone.of(layout)) {
      count(sample.at(), zone.name(), zone.strength(sample.applied()::level));
    }
    count(sample.at(), "felt strength", Felt.on(layout).of(sample));
    for (int heater = 0; heater < layout.heaters().size(); heater++) {
      String id = layout.heaters().get(heater).id();
      Sample.Heat heat = sample.heaters().get(heater);
      count(sample.at(), id + " film °C", heat.celsius());
      count(sample.at(), id + " setpoint °C", heat.setpoint().degrees());
    }
  }

  /// To a hundredth; what has not changed is not told again.
  private void count(Duration at, String name, double value) {
    double shown = Math.round(value * 100) / 100.0;
    if (!Double.valueOf(shown).equals(last.put(name, shown))) {
      add("C", name, at).put("args", Map.of("value", shown));
    }
  }

  private void stretch(int lane, String name, Stretch<?> time) {
    Map<String, Object> event = add("X", name, time.from());
    event.put("tid", lane);
    event.put("dur", micros(time.to().minus(time.from())));
  }

  private void instant(Note note) {
    Map<String, Object> event = add("i", note.words(), note.at());
    event.put("tid", STATES);
    event.put("s", "p");
    event.put("cat", note.kind().word());
  }

  private void name(int lane, String name) {
    Map<String, Object> event = add("M", "thread_name", Duration.ZERO);
    event.put("tid", lane);
    event.put("args", Map.of("name", name));
  }

  private Map<String, Object> add(String kind, String name, Duration at) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("ph", kind);
    event.put("name", name);
    event.put("pid", 1);
    event.put("ts", micros(at));
    events.add(event);
    return event;
  }

  private static long micros(Duration time) {
    return time.toMillis() * MICROS_PER_MILLI;
  }
}
