package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.Levels;
import org.lumbar.controller.record.Recording;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.picture.RoutinePicture;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lumbar show`: one routine as a timeline, or a recording as a story.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows one routine as it would run on a pad: parts, techniques, times, heat;",
      "or tells a recording of the daemon or of a simulation: what happened when."
    })
final class ShowCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "ROUTINE|FILE",
      description = "The id of a routine (./lumbar routines lists them), or a recording.")
  private String routine = "";

  @CommandLine.Mixin private final LayoutOption layout = new LayoutOption();

  @CommandLine.Mixin private final FolderOption folder = new FolderOption();

  @CommandLine.Mixin private final ProfileOption profile = new ProfileOption();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Of a recording: tell it up to there, as in 90s or 1:30.")
  private @Nullable String until;

  @Option(names = "--json", description = "Print one JSON object instead of text.")
  private boolean json;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description =
          "Also write the level of every motor, a row for every 20 ms; of a recording all that was known.")
  private @Nullable Path csv;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description =
          "Also draw it: phases, zones over time, heat, strength; of a recording, what happened.")
  private @Nullable Path svg;

  @Override
  public Integer call() {
    OutputFiles.require(svg, csv);
    Path file = Path.of(routine);
    return Recording.isOne(file) ? tell(file) : show();
  }

  private int tell(Path file) {
    Recording recording = Recordings.until(Recordings.read(file), until);
    RecordingStory story = new RecordingStory(file, recording);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      story.json(out);
    } else {
      story.text(out);
    }
    if (svg != null) {
      OutputFiles.write(svg, story.svg(stage(recording)));
    }
    if (csv != null) {
      OutputFiles.write(csv, story.csv(stage(recording)));
    }
    return ExitCode.FINE;
  }

  private Recordings.Stage stage(Recording recording) {
    return Recordings.stage(recording, folder.path());
  }

  private int show() {
    if (until != null) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "--until is for recordings, and %s is none: leave it out.".formatted(routine));
    }
    Library library = folder.library(spec.commandLine().getErr());
    PadLayout pad = layout.in(library);
    Profile person = profile.read();
    Programme programme =
        Programme.of(Pads.routine(library, routine), pad, Tuning.standard(), person);
    RoutineTimeline timeline = RoutineTimeline.of(programme, pad);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Output.json(out, timeline);
    } else {
      timeline.print(out);
    }
    if (svg != null) {
      OutputFiles.write(svg, RoutinePicture.svg(programme, pad, new Renderer(pad)));
    }
    if (csv != null) {
      OutputFiles.write(csv, Levels.csv(programme, pad));
    }
    return ExitCode.FINE;
  }
}
