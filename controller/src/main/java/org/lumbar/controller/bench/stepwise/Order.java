package org.lumbar.controller.bench.stepwise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Mishap;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.routines.file.Nearest;

/// Something that is asked of a simulation by who steps through it.
sealed interface Order {
  /// All there are, as they are typed.
  List<String> HELP =
      List.of(
          "step [TIME]     let a tick of 20 ms pass, or TIME: step 5s",
          "to TIME         jump there: to 1:30",
          "run             go on, until Enter is pressed or the session is over",
          "press BUTTON    start, stop, softer or heat, at the pad",
          "ask COMMAND     from afar: stop, pause, softer, heat_off, okay, choose=ROUTINE",
          "fault NAME      let something go wrong from now on: fault line-loss=0.3",
          "mend NAME       and be over again",
          "map             the pad as it is; Enter alone shows it too",
          "help, quit");

  /// Lets time pass up to there.
  record Reach(Duration time) implements Order {}

  /// Goes on until there is a reason to stop.
  record Run() implements Order {}

  record Do(Act act) implements Order {}

  record ShowMap() implements Order {}

  record Help() implements Order {}

  record Quit() implements Order {}

  /// What a typed line means now.
  ///
  /// @throws OrderException where it means nothing
  static Order of(String line, Simulation simulation) {
    try {
      return read(line, simulation);
    } catch (IllegalArgumentException wrong) {
      throw new OrderException(wrong);
    }
  }

  private static Order read(String line, Simulation simulation) {
    String[] words = line.strip().split("\\s+", 2);
    Optional<String> rest = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
    Duration now = simulation.now();
    return switch (words[0]) {
      case "step" ->
          new Reach(now.plus(rest.map(TimeWords::readOfSimulation).orElse(ControlLoop.PERIOD)));
      case "to" -> new Reach(later(TimeWords.readOfSimulation(needed(rest, "to 1:30")), now));
      case "run" -> alone(rest, "run", new Run());
      case "press" -> new Do(new Act.Press(now, ActWords.button(needed(rest, "press stop"))));
      case "ask" -> new Do(new Act.Ask(now, ActWords.request(needed(rest, "ask softer"))));
      case "fault" -> new Do(new Act.Break(now, mishap(rest, "fault F22", simulation)));
      case "mend" -> new Do(new Act.Mend(now, mishap(rest, "mend F22", simulation)));
      case "", "map" -> alone(rest, "map", new ShowMap());
      case "help", "?" -> alone(rest, "help", new Help());
      case "quit", "exit" -> alone(rest, "quit", new Quit());
      default -> throw unknown(words[0]);
    };
  }

  private static Mishap mishap(Optional<String> name, String example, Simulation simulation) {
    return Mishap.named(needed(name, example)).requireFit(simulation.plan().layout());
  }

  private static Duration later(Duration time, Duration now) {
    if (time.compareTo(now) < 0) {
      throw new IllegalArgumentException(
          "it is %s already, and time does not go back".formatted(TimeWords.of(now)));
    }
    return time;
  }

  private static String needed(Optional<String> rest, String example) {
    return rest.orElseThrow(
        () -> new IllegalArgumentException("something is missing: write for instance " + example));
  }

  private static Order alone(Optional<String> rest, String word, Order order) {
    if (rest.isPresent()) {
      throw new IllegalArgumentException("%s stands alone, without more words".formatted(word));
    }
    return order;
  }

  private static IllegalArgumentException unknown(String word) {
    List<String> known =
        List.of("step", "to", "run", "press", "ask", "fault", "mend", "map", "help", "quit");
    String hint =
        Nearest.to(word, known).map("did you mean %s?"::formatted).orElse("help lists them");
    return new IllegalArgumentException("there is no order \"%s\"; %s".formatted(word, hint));
  }
}
