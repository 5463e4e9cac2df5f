package org.lumbar.controller.bench.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.Trace;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.routines.pad.PadLayout;

/// A trace as a value change dump (VCD, IEEE 1364), for GTKWave and PulseView. States travel as
/// whole numbers, whose meaning a comment of the file tells.
public final class Waveform {
  private final List<Signal> signals = new ArrayList<>();
  private final String[] last;

  private Waveform(PadLayout layout) {
    signals.add(wire("enabled", 1, sample -> sample.isEnabled() ? 1 : 0));
    signals.add(wire("state", 4, sample -> ordered(Situation.values(), sample.situation())));
    signals.add(wire("pad_fault", 6, sample -> ordered(PadFault.values(), sample.fault())));
    for (int motor = 0; motor < layout.motors().size(); motor++) {
      int channel = motor;
      signals.add(
          real(layout.motors().get(motor).id() + "_level", s -> s.applied().level(channel)));
    }
    for (int heater = 0; heater < layout.heaters().size(); heater++) {
      int one = heater;
      String id = layout.heaters().get(heater).id();
      signals.add(real(id + "_setpoint_c", s -> s.heaters().get(one).setpoint().degrees()));
      signals.add(real(id + "_film_c", s -> s.heaters().get(one).celsius()));
      signals.add(real(id + "_skin_c", s -> s.heaters().get(one).skinCelsius()));
    }
    last = new String[signals.size()];
  }

  /// One line of the viewer. `value` is how the dump writes it, without the signal's code.
  private record Signal(String kind, int bits, String name, Function<Sample, String> value) {}

  public static String vcd(Trace trace) {
    return new Waveform(trace.plan().layout()).write(trace);
  }

  private String write(Trace trace) {
    StringBuilder dump = new StringBuilder(head());
    for (Sample sample : trace.samples()) {
      StringBuilder changes = new StringBuilder();
      for (int signal = 0; signal < last.length; signal++) {
        String value = signals.get(signal).value().apply(sample);
        if (!value.equals(last[signal])) {
          last[signal] = value;
          changes.append(value).append(code(signal)).append('\n');
        }
      }
      if (!changes.isEmpty()) {
        dump.append('#').append(sample.at().toMillis()).append('\n').append(changes);
      }
    }
    return dump.append('#').append(trace.end().toMillis() + 20).append('\n').toString();
  }

  private String head() {
    StringBuilder head =
        new StringBuilder(
            """
            $comment state: %s $end
            $comment pad_fault: %s $end
            $timescale 1 ms $end
            $scope module lumbar $end
            """
                .formatted(words(Situation.values()), words(PadFault.values())));
    for (int signal = 0; signal < signals.size(); signal++) {
      Signal one = signals.get(signal);
      head.append(
          "$var %s %d %s %s $end\n".formatted(one.kind(), one.bits(), code(signal), one.name()));
    }
    return head.append("$upscope $end\n$enddefinitions $end\n").toString();
  }

  private static <E extends Enum<E>> String words(E[] constants) {
    List<String> words =
        Arrays.stream(constants)
            .map(one -> ordered(constants, one) + " " + one.name().toLowerCase(Locale.ROOT))
            .toList();
    return String.join(", ", words);
  }

  private static <E extends Enum<E>> int ordered(E[] constants, E one) {
    return Arrays.asList(constants).indexOf(one);
  }

  private interface Whole {
    int of(Sample sample);
  }

  private interface Real {
    double of(Sample sample);
  }

  private static Signal wire(String name, int bits, Whole value) {
    return bits == 1
        ? new Signal("wire", 1, name, sample -> String.valueOf(value.of(sample)))
        : new Signal(
            "wire", bits, name, sample -> "b" + Integer.toBinaryString(value.of(sample)) + " ");
  }

  private static Signal real(String name, Real value) {
    return new Signal(
        "real",
        64,
        name,
        sample -> "r" + String.format(Locale.ROOT, "%.3f", value.of(sample)) + " ");
  }

  /// Codes of two printable characters.
  private static String code(int signal) {
    return "" + (char) ('A' + signal / 26) + (char) ('a' + signal % 26);
  }
}
