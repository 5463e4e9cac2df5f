package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.record.Recording;
import org.lumbar.controller.record.Replay;
import org.lumbar.controller.record.ScenarioDraft;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lumbar replay`: what was recorded, fed to the daemon's own loop again.
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Feeds a recording to the daemon's own loop again and compares every byte that comes out.",
      "Says \"identical\", or shows the first difference: when, what was recorded, what came out now."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:identical",
      "1:something differs",
      "2:wrong usage, or no recording",
      "3:recorded with another layout or routine"
    })
final class ReplayCommand implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A recording, or a folder: all recordings of a daemon, in order.")
  private Path path = Path.of("");

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Stop there, in the daemon's time as ./lumbar show FILE prints it: 90s, 1:30.")
  private @Nullable String until;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "The folder with your own routines and layouts that it was recorded with.")
  private @Nullable Path folder;

  @Option(
      names = "--as-scenario",
      paramLabel = "OUT.json",
      description = {
        "Instead, turn the recording into a scenario: its presses, requests and lost lines, and what was",
        "announced as expectations. Try it with ./lumbar test, and add the fault that you suspect."
      })
  private @Nullable Path scenario;

  @Option(names = "--json", description = "Print one JSON array, an object for each recording.")
  private boolean json;

  /// Times are the daemon's; `expected` and `seen` are there where something differs.
  private record Line(
      String file,
      boolean identical,
      int inputs,
      int frames,
      double start_s,
      double end_s,
      Optional<String> ending,
      Optional<Difference> difference) {}

  private record Difference(int turn, double at_s, String input, String expected, String seen) {}

  @Override
  public Integer call() {
    return scenario == null ? replay() : draft(scenario);
  }

  private int draft(Path out) {
    OutputFiles.requireFresh(out);
    Recording recording = Recordings.until(Recordings.read(path), until);
    String name = path.getFileName().toString().replaceFirst("\\.lumbar$", "");
    OutputFiles.write(out, ScenarioDraft.of(name, recording));
    spec.commandLine().getErr().printf("%s is a scenario; try it: ./lumbar test %s%n", out, out);
    return ExitCode.FINE;
  }

  private int replay() {
    List<Line> lines = new ArrayList<>();
    for (Path file : Recordings.files(path)) {
      lines.add(replay(file));
    }
    if (json) {
      Output.json(spec.commandLine().getOut(), lines);
    } else {
      lines.forEach(line -> text(line, spec.commandLine().getOut()));
    }
    return lines.stream().allMatch(Line::identical) ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private Line replay(Path file) {
    Recording part = Recordings.until(Recordings.read(file), until);
    Recordings.Stage stage = Recordings.stage(part, Optional.ofNullable(folder));
    return switch (new Replay(part, stage.layout(), stage.repertoire()).run(part.turns())) {
      case Replay.Outcome.Identical(int inputs, int frames) ->
          line(file, part, inputs, frames, Optional.empty());
      case Replay.Outcome.Differs differs ->
          line(file, part, differs.turn() - 1, differs.frames(), Optional.of(difference(differs)));
    };
  }

  private static Line line(
      Path file, Recording part, int inputs, int frames, Optional<Difference> difference) {
    return new Line(
        file.toString(),
        difference.isEmpty(),
        inputs,
        frames,
        seconds(part.start()),
        seconds(part.end()),
        part.ending().sentence(),
        difference);
  }

  private static Difference difference(Replay.Outcome.Differs differs) {
    return new Difference(
        differs.turn(),
        seconds(differs.at()),
        differs.inputWords(),
        differs.expectedWords(),
        differs.seenWords());
  }

  private static void text(Line line, PrintWriter out) {
    line.difference()
        .ifPresentOrElse(
            difference -> {
              out.printf(
                  "%s: differs at %.3f s, turn %d; identical before: %d inputs, %d frames.%n",
                  line.file(), difference.at_s(), difference.turn(), line.inputs(), line.frames());
              out.println("  input:    " + difference.input());
              out.println("  recorded: " + difference.expected());
              out.println("  now:      " + difference.seen());
            },
            () ->
                out.printf(
                    "%s: identical: %d inputs, %d frames, %.3f s to %.3f s.%n",
                    line.file(), line.inputs(), line.frames(), line.start_s(), line.end_s()));
    line.ending().ifPresent(sentence -> out.println("  " + sentence));
    out.flush();
  }

  private static double seconds(Duration time) {
    return time.toNanos() / NANOS_PER_SECOND;
  }
}
