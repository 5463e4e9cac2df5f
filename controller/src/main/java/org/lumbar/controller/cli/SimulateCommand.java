package org.lumbar.controller.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.SessionRun;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.SimulationReport;
import org.lumbar.controller.bench.stepwise.Pace;
import org.lumbar.controller.bench.stepwise.StepByStep;
import org.lumbar.controller.bench.stepwise.TypedLines;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.LoopRecorder;
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

  @CommandLine.Mixin private final LayoutOption layout = new LayoutOption();

  @CommandLine.Mixin private final FolderOption folder = new FolderOption();

  @CommandLine.Mixin private final ProfileOption profile = new ProfileOption();

  @CommandLine.Mixin private final SeedOption seed = new SeedOption();

  @CommandLine.Mixin private ActOptions acts = new ActOptions();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Record all of it into a new file, for ./lumbar replay and ./lumbar show.")
  private @Nullable Path record;

  @CommandLine.Mixin private SessionFiles files = new SessionFiles();

  @Option(
      names = "--speed",
      paramLabel = "real|max|N",
      description =
          "How fast time passes: as in reality, N times as fast, or as fast as it can (default; real where somebody steps through it at a terminal).")
  private @Nullable String speed;

  @Option(
      names = "--interactive",
      description = {
        "Step through it: pause, step, jump, press, ask, let something go wrong, see the pad. Orders are typed,",
        "or come line by line from a script on standard input; help lists them."
      })
  private boolean interactive;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  @Option(names = "--json", description = "Print one JSON object instead of text.")
  private boolean json;

  @Override
  public Integer call() {
    files.requireRoom(record);
    PrintWriter err = spec.commandLine().getErr();
    Library library = folder.library(err);
    PadLayout pad = layout.in(library);
    Routine chosen = Pads.routine(library, routine);
    Profile person = profile.read();
    Plan plan =
        acts.addTo(
            Plan.of(pad, Fitting.whenAsked(library, pad, person), chosen.id(), seed.value()),
            !interactive);
    try (LoopRecorder recorder = Recordings.recorder(record, person)) {
      SessionRun session = new SessionRun(plan, recorder);
      files.prepare(session.simulation());
      int code = interactive ? step(session) : run(session, chosen);
      files.write(session.simulation(), chosen.title());
      return code;
    }
  }

  private int step(SessionRun session) {
    if (json) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, "--interactive answers in words: leave out --json.");
    }
    Pace pace = pace(Progress.isAtTerminal() ? "real" : "max");
    TypedLines lines = TypedLines.of(new InputStreamReader(System.in, UTF_8));
    PrintWriter out = spec.commandLine().getOut();
    StepByStep steps =
        new StepByStep(session.simulation(), pace, lines, out, Progress.isAtTerminal());
    Optional<String> mistake = steps.run();
    mistake.ifPresent(words -> spec.commandLine().getErr().println(words + "."));
    return mistake.isPresent() ? ExitCode.WRONG_USAGE : ExitCode.FINE;
  }

  private Pace pace(String usual) {
    try {
      return Pace.of(Optional.ofNullable(speed).orElse(usual));
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.wrongUsage(wrong);
    }
  }

  private int run(SessionRun session, Routine chosen) {
    Pace pace = pace("max");
    Simulation simulation = session.simulation();
    try (Progress progress =
        new Progress(
            spec.commandLine().getErr(), simulation, chosen.length(), Progress.isAtTerminal())) {
      session.run(
          () -> {
            if (!quiet) {
              progress.run();
            }
            pace.await(simulation.now());
          });
    }
    SimulationReport report = session.report();
    if (json) {
      Output.json(spec.commandLine().getOut(), report);
    } else {
      SimulationText.print(report, spec.commandLine().getOut());
    }
    return switch (report.outcome()) {
      case "completed", "stopped" -> ExitCode.FINE;
      case "fault" -> ExitCode.PAD_FAULT;
      default -> ExitCode.TIMED_OUT;
    };
  }
}
