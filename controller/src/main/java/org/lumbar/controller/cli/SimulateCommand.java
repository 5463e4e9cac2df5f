package org.lumbar.controller.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.SessionRun;
import org.lumbar.controller.bench.SimulationReport;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.Routine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lumbar simulate`: one session on the simulated pad in virtual time.
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Runs one session on a simulated pad, as fast as the machine can: the daemon's own loop, the real bytes,",
      "the pad's own rules, motors and heat as physics. The same seed gives the same result."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the session ran to its end",
      "2:wrong usage",
      "5:it ended in a fault",
      "6:it never began, or never ended"
    })
final class SimulateCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "ROUTINE",
      description = "The id of a routine; ./lumbar routines lists them.")
  private String routine = "";

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "back-20",
      description = "The pad's layout (default: ${DEFAULT-VALUE}).")
  private String layout = "";

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "A folder with routines and layouts of your own, besides the shipped ones.")
  private @Nullable Path folder;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "The profile of the person: their cap and their tender spots.")
  private @Nullable Path profile;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the noise of the sensors begins (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--press",
      paramLabel = "BUTTON@TIME",
      description = {
        "Press a button of the pad: start, stop, softer or heat, as in stop@90s. May be given again.",
        "Unless start is among them it is pressed at 1 s. Times count from the beginning:",
        "90s, 1:30, 2m, 250ms."
      })
  private List<String> presses = List.of();

  @Option(
      names = "--command",
      paramLabel = "NAME@TIME",
      description =
          "Ask from afar: stop, pause, softer, heat_off, choose=ROUTINE, as in softer@90s. May be given again.")
  private List<String> commands = List.of();

  @Option(
      names = "--fault",
      paramLabel = "NAME[=VALUE]@TIME[..TIME]",
      description =
          "Let something go wrong, for good or until a second time, as in F22@90s..2m. May be given again.")
  private List<String> faults = List.of();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Record all of it into a new file, for ./lumbar replay and ./lumbar show.")
  private @Nullable Path record;

  @CommandLine.Mixin private SessionFiles files = new SessionFiles();

  @Option(names = "--json", description = "Print one JSON object instead of text.")
  private boolean json;

  @Override
  public Integer call() {
    Library library = Pads.library(Optional.ofNullable(folder));
    PadLayout pad = Pads.layout(library, layout);
    Routine chosen = Pads.routine(library, routine);
    Profile person = Pads.profile(Optional.ofNullable(profile), ExitCode.WRONG_USAGE);
    Plan plan =
        Plan.of(pad, Fitting.repertoire(library, pad, person), chosen.id(), seed).acting(acts());
    SimulationReport report = run(plan, chosen, person);
    if (json) {
      Output.json(spec.commandLine().getOut(), report);
    } else {
      text(report, spec.commandLine().getOut());
    }
    return switch (report.outcome()) {
      case "completed", "stopped" -> ExitCode.FINE;
      case "fault" -> ExitCode.PAD_FAULT;
      default -> ExitCode.TIMED_OUT;
    };
  }

  private SimulationReport run(Plan plan, Routine chosen, Profile person) {
    try (LoopRecorder recorder = Recordings.recorder(record, person)) {
      SessionRun session = new SessionRun(plan, recorder);
      SimulationReport report = session.run(progress(session, chosen));
      files.write(session.simulation().trace(), chosen.title());
      return report;
    }
  }

  private List<Act> acts() {
    try {
      List<Act> acts = new ArrayList<>();
      presses.forEach(words -> acts.add(ActWords.press(words)));
      if (acts.stream().noneMatch(Plan::isStart)) {
        acts.add(new Act.Press(Plan.START_AT, Button.START));
      }
      commands.forEach(words -> acts.add(ActWords.command(words)));
      faults.forEach(words -> acts.addAll(ActWords.fault(words)));
      return acts;
    } catch (IllegalArgumentException wrong) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, wrong.getMessage() + ".");
    }
  }

  private Runnable progress(SessionRun session, Routine chosen) {
    boolean isAtTerminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    if (!isAtTerminal) {
      return () -> {};
    }
    ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), chosen.length());
    return () -> bar.accept(session.simulation().massaged());
  }

  private static void text(SimulationReport report, PrintWriter out) {
    out.printf(
        "%s on %s, seed %d: %s after %.1f s%n%n",
        report.routine(), report.layout(), report.seed(), report.outcome(), report.seconds());
    out.println("MOTOR      x mm   y mm   max  on s");
    for (SimulationReport.Motor motor : report.motors()) {
      out.printf(
          "%-8s %6.0f %6.0f  %4.1f %5.0f%s%n",
          motor.id(),
          motor.x_mm(),
          motor.y_mm(),
          motor.max(),
          motor.on_s(),
          motor.excluded() ? "  never driven" : "");
    }
    out.println();
    for (SimulationReport.Heater heater : report.heaters()) {
      out.printf(
          "%-8s at most %.1f °C, asked for %.1f °C%n",
          heater.id(), heater.max_c(), heater.max_setpoint_c());
    }
    out.println();
    for (SimulationReport.Event event : report.events()) {
      out.printf("%8.2f s  %-12s %s%n", event.t_s(), event.kind(), event.text());
    }
    out.printf(
        "%nFrames: %d sent, %d received.%n", report.frames().sent(), report.frames().received());
  }
}
