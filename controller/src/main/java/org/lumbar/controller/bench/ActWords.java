package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Nearest;

/// Acts as people write them: `stop@90s`, `softer@1:30`, `F22@2m..150s`, `line-loss=0.3@10s`.
/// Whatever is wrong with them is told in an [IllegalArgumentException] for a person.
public final class ActWords {
  private static final List<String> BUTTONS =
      Arrays.stream(Button.values()).map(ActWords::word).toList();

  private static final String CHOOSE = "choose=";
  private static final List<String> COMMANDS =
      List.of("stop", "pause", "softer", "heat_off", "okay");

  private ActWords() {}

  /// A press, as in `stop@90s`.
  public static Act press(String words) {
    Parts parts = Parts.of(words, "a press is written as in stop@90s");
    return new Act.Press(parts.from, button(parts.what));
  }

  public static Button button(String name) {
    return Arrays.stream(Button.values())
        .filter(button -> word(button).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown("button", name, BUTTONS));
  }

  private static IllegalArgumentException unknown(
      String thing, String name, List<String> known, String... more) {
    String near =
        Nearest.to(name, known).map("did you mean %s? There are "::formatted).orElse("there are ");
    return new IllegalArgumentException(
        "there is no %s \"%s\"; %s%s"
            .formatted(
                thing,
                name,
                near,
                Stream.concat(known.stream(), Stream.of(more)).collect(Collectors.joining(", "))));
  }

  /// A request from afar, as in `softer@90s` or `choose=gentle-daily@90s`.
  public static Act command(String words) {
    Parts parts = Parts.of(words, "a command is written as in softer@90s");
    return new Act.Ask(parts.from, request(parts.what));
  }

  /// A request by its name: the six that may come from afar.
  public static Request request(String name) {
    if (name.startsWith(CHOOSE) && name.length() > CHOOSE.length()) {
      return new Request.Choose(name.substring(CHOOSE.length()));
    }
    return switch (name) {
      case "stop" -> new Request.Stop(StopCause.NO_REASON);
      case "pause" -> new Request.Pause();
      case "softer" -> new Request.Softer();
      case "heat_off" -> new Request.HeatOff();
      case "okay" -> new Request.Okay();
      default -> throw unknown("command", name, COMMANDS, "choose=ROUTINE");
    };
  }

  /// A fault from a time on, or from one to another, as in `F22@90s` or `F22@90s..2m`.
  public static List<Act> fault(String words) {
    Parts parts = Parts.of(words, "a fault is written as in sensor-open@90s or F22@90s..2m");
    Mishap mishap = Mishap.named(parts.what);
    Act begin = new Act.Break(parts.from, mishap);
    return parts.to.equals(parts.from)
        ? List.of(begin)
        : List.of(begin, new Act.Mend(parts.to, mishap));
  }

  private static String word(Button button) {
    return button.name().toLowerCase(Locale.ROOT);
  }

  /// What, from when, to when: the same time where there is no end.
  private record Parts(String what, Duration from, Duration to) {
    private static Parts of(String words, String form) {
      int at = words.lastIndexOf('@');
      if (at <= 0) {
        throw new IllegalArgumentException("\"%s\" has no time: %s".formatted(words, form));
      }
      String when = words.substring(at + 1);
      int dots = when.indexOf("..");
      Duration from = TimeWords.readOfSimulation(dots < 0 ? when : when.substring(0, dots));
      Duration to = dots < 0 ? from : TimeWords.readOfSimulation(when.substring(dots + 2));
      if (dots >= 0 && to.compareTo(from) <= 0) {
        throw new IllegalArgumentException(
            "\"%s\" ends before it begins: give the later time second".formatted(words));
      }
      return new Parts(words.substring(0, at), from, to);
    }
  }
}
