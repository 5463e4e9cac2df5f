package org.lumbar.controller.bench.stepwise;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.status.Happening;

/// Steps through a simulation as somebody types, line by line. At a terminal the pad is drawn while
/// time passes; a script is answered line by line.
public final class StepByStep {
  private static final Duration DRAW_EVERY = Duration.ofMillis(100);
  private static final Duration LONGEST_RUN = Duration.ofHours(1);
  private static final String SAVE = "\u001b7";
  private static final String RESTORE = "\u001b8";
  private static final String CLEAR_REST = "\u001b[K";

  private final Simulation simulation;
  private final Pace pace;
  private final TypedLines lines;
  private final PrintWriter out;
  private final boolean isAtTerminal;
  private final SystemTimeline timeline = new SystemTimeline();
  private Duration drawn = Duration.ZERO;
  private int told;
  private int lineNumber;

  public StepByStep(
      Simulation simulation, Pace pace, TypedLines lines, PrintWriter out, boolean isAtTerminal) {
    this.simulation = simulation;
    this.pace = pace;
    this.lines = lines;
    this.out = out;
    this.isAtTerminal = isAtTerminal;
  }

  /// Goes on until somebody quits or nothing more is typed; the mistake that has ended a script, if
  /// one did.
  public Optional<String> run() {
    out.println("Paused at 0:00. Type help, and quit to end.");
    Optional<String> mistake = Optional.empty();
    Order order = new Order.Help();
    while (!(order instanceof Order.Quit) && mistake.isEmpty()) {
      try {
        order = typed().map(line -> Order.of(line, simulation)).orElseGet(Order.Quit::new);
        carryOut(order);
      } catch (OrderException wrong) {
        mistake = answer(wrong);
      }
    }
    out.flush();
    return mistake;
  }

  /// A script ends with it; somebody at a terminal can mend it.
  private Optional<String> answer(OrderException wrong) {
    if (isAtTerminal) {
      out.println(wrong.getMessage());
      return Optional.empty();
    }
    return Optional.of("line %d: %s".formatted(lineNumber, wrong.getMessage()));
  }

  private Optional<String> typed() {
    if (isAtTerminal) {
      out.print(TimeWords.of(simulation.now()) + " > ");
      out.flush();
    }
    Optional<String> line = lines.next();
    lineNumber++;
    if (!isAtTerminal) {
      line.ifPresent(words -> out.println("> " + words));
    }
    return line;
  }

  private void carryOut(Order order) {
    switch (order) {
      case Order.Reach(Duration time) -> {
        simulation.runTo(time);
        show();
      }
      case Order.Run _ -> goOn();
      case Order.Do(var act) -> {
        simulation.perform(act);
        tell();
      }
      case Order.ShowMap _ -> show();
      case Order.Help _ -> Order.HELP.forEach(out::println);
      case Order.Quit _ -> {}
    }
  }

  private void goOn() {
    pace.beginAt(simulation.now());
    Duration last = simulation.now().plus(LONGEST_RUN);
    boolean wasOver = isAtTerminal && simulation.isOver();
    int height = isAtTerminal ? show() : 0;
    while (!isToPause(wasOver) && simulation.now().compareTo(last) < 0) {
      simulation.runTo(simulation.now().plus(ControlLoop.PERIOD));
      pace.await(simulation.now());
      if (isAtTerminal && timeline.now().minus(drawn).compareTo(DRAW_EVERY) >= 0) {
        drawAgain(height);
      }
    }
    if (isAtTerminal) {
      lines.dropBlank();
    }
    show();
  }

  /// At a terminal, somebody may also look at a pad at which nothing happens yet.
  private boolean isToPause(boolean wasOver) {
    return (simulation.isOver() && !wasOver) || (isAtTerminal && lines.isWaiting());
  }

  /// Shows what has been announced and how the pad is now; how many lines the pad took.
  private int show() {
    tell();
    List<String> map = PadMap.of(simulation);
    map.forEach(out::println);
    out.flush();
    return map.size();
  }

  private void tell() {
    List<Happening> all = simulation.happenings();
    for (Happening happening : all.subList(told, all.size())) {
      out.println(
          "%s  %s: %s".formatted(TimeWords.of(happening.at()), happening.kind(), happening.text()));
    }
    told = all.size();
    out.flush();
  }

  /// Over what was drawn last; what is being typed below stays.
  private void drawAgain(int height) {
    drawn = timeline.now();
    out.print(SAVE + "\u001b[%dA\r".formatted(height));
    PadMap.of(simulation).forEach(line -> out.println(line + CLEAR_REST));
    out.print(RESTORE);
    out.flush();
  }
}
