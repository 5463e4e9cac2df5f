package org.lumbar.sim.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Nearest;
import org.lumbar.sim.fault.Script.Entry;
import org.lumbar.sim.pad.PadModel;

/// One line of a script: `TIME FAULT[=VALUE]`, `TIME..TIME FAULT[=VALUE]`, `TIME press BUTTON`,
/// `TIME repair [FAULT]`. A time is in seconds or, with a colon, in minutes and seconds; what
/// follows a # is for people.
final class ScriptLine {
  private static final String FORM =
      "write TIME FAULT[=VALUE], TIME..TIME FAULT[=VALUE], TIME press BUTTON or TIME repair [FAULT],"
          + " for instance 12.5 line-loss=0.5";

  private ScriptLine() {}

  static List<Entry> read(String line, PadModel model) {
    String content = line.replaceFirst("#.*", "").strip();
    if (content.isEmpty()) {
      return List.of();
    }
    String[] words = content.split("\\s+", -1);
    if (words.length < 2) {
      throw new IllegalArgumentException("\"" + content + "\" says no deed; " + FORM);
    }
    String[] times = words[0].split("\\.\\.", -1);
    Deed deed = deed(words, model);
    return times.length == 2
        ? span(time(times[0]), time(times[1]), deed)
        : List.of(new Entry(time(words[0]), deed));
  }

  private static List<Entry> span(Duration from, Duration to, Deed deed) {
    if (!(deed instanceof Deed.Begin(Injection injection))) {
      throw new IllegalArgumentException("only a fault lasts from a time to a time; " + FORM);
    }
    if (to.compareTo(from) <= 0) {
      throw new IllegalArgumentException("the fault must end after it has begun");
    }
    return List.of(new Entry(from, deed), new Entry(to, new Deed.End(injection.fault())));
  }

  private static Deed deed(String[] words, PadModel model) {
    int most = words[1].equals("press") || words[1].equals("repair") ? 3 : 2;
    if (words.length > most) {
      throw new IllegalArgumentException("there is too much behind \"" + words[1] + "\"; " + FORM);
    }
    return switch (words[1]) {
      case "press" -> new Deed.Press(button(words.length == 3 ? words[2] : ""));
      case "repair" -> words.length == 3 ? new Deed.End(fault(words[2])) : new Deed.Repair();
      default -> new Deed.Begin(Injection.parse(words[1]).requireFit(model));
    };
  }

  private static Fault fault(String name) {
    return Injection.parse(name).fault();
  }

  private static Button button(String name) {
    List<String> known =
        Arrays.stream(Button.values()).map(b -> b.name().toLowerCase(Locale.ROOT)).toList();
    String hint = Nearest.to(name, known).map(near -> "; did you mean " + near + "?").orElse("");
    return Arrays.stream(Button.values())
        .filter(button -> button.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no button \"%s\"%s There are: %s"
                        .formatted(
                            name,
                            hint.isEmpty() ? "." : hint,
                            known.stream().collect(Collectors.joining(", ")))));
  }

  private static Duration time(String text) {
    if (!text.matches("(\\d{1,4}:)?\\d{1,6}(\\.\\d{1,3})?s?")) {
      throw new IllegalArgumentException("\"" + text + "\" is no time; " + FORM);
    }
    int colon = text.indexOf(':');
    double seconds = Double.parseDouble(text.substring(colon + 1).replace("s", ""));
    long minutes = colon < 0 ? 0 : Long.parseLong(text.substring(0, colon));
    return Duration.ofMinutes(minutes).plusMillis(Math.round(seconds * 1000));
  }
}
