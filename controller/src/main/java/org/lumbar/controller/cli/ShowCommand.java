package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.Levels;
import org.lumbar.controller.record.Recording;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.picture.RoutinePicture;
import org.lumbar.routines.render.Figures;
import org.lumbar.routines.render.Phase;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.HeatLevel;
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
  private static final double MILLIS_PER_SECOND = 1000.0;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "ROUTINE|FILE",
      description = "The id of a routine (./lumbar routines lists them), or a recording.")
  private String routine = "";

  @CommandLine.Mixin private final LayoutOption layout = new LayoutOption();

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

  private record Row(
      String part, String technique, double startS, double seconds, double strength, String heat) {}

  private record Shown(
      String routine,
      String title,
      String forWhom,
      String depth,
      String layout,
      double seconds,
      List<String> facts,
      List<Row> phases,
      Figures figures,
      List<String> notes) {}

  @Override
  public Integer call() {
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
      Output.file(svg, story.svg(stage(recording)));
    }
    if (csv != null) {
      Output.file(csv, story.csv(stage(recording)));
    }
    return ExitCode.FINE;
  }

  private Recordings.Stage stage(Recording recording) {
    return Recordings.stage(recording, Optional.ofNullable(folder));
  }

  private int show() {
    if (until != null) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "--until is for recordings, and %s is none: leave it out.".formatted(routine));
    }
    Library library = Pads.library(Optional.ofNullable(folder));
    PadLayout pad = layout.in(library);
    Profile person = Pads.profile(Optional.ofNullable(profile), ExitCode.CHECK_FAILED);
    Programme programme =
        Programme.of(Pads.routine(library, routine), pad, Tuning.standard(), person);
    Shown shown = shown(programme, pad);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Output.json(out, shown);
    } else {
      text(shown, out);
    }
    if (svg != null) {
      Output.file(svg, RoutinePicture.svg(programme, pad, new Renderer(pad)));
    }
    if (csv != null) {
      Output.file(csv, Levels.csv(programme, pad));
    }
    return ExitCode.FINE;
  }

  private static Shown shown(Programme programme, PadLayout pad) {
    var routine = programme.routine();
    return new Shown(
        routine.id(),
        routine.title(),
        routine.forWhom(),
        routine.depth().name().toLowerCase(Locale.ROOT),
        pad.id(),
        seconds(programme.length()),
        routine.facts(),
        programme.phases().stream().map(phase -> row(programme, phase)).toList(),
        Figures.of(programme, new Renderer(pad)),
        programme.notes());
  }

  private static Row row(Programme programme, Phase phase) {
    HeatLevel heat = programme.at(phase.start(), 6).heat();
    return new Row(
        phase.part(),
        phase.technique(),
        seconds(phase.start()),
        seconds(phase.length()),
        Levels.strongest(programme, phase),
        heat.name().toLowerCase(Locale.ROOT));
  }

  private static void text(Shown shown, PrintWriter out) {
    out.printf("%s  (%s, %s)%n", shown.title(), clock(shown.seconds()), shown.depth());
    out.println(shown.forWhom());
    out.printf("On %s; follows facts %s.%n%n", shown.layout(), String.join(", ", shown.facts()));
    int part = shown.phases().stream().mapToInt(row -> row.part().length()).max().orElse(4);
    String line = "%6s  %6s  %-" + Math.max(4, part) + "s  %-10s  %8s  %s%n";
    out.printf(line, "FROM", "FOR", "PART", "TECHNIQUE", "STRENGTH", "HEAT");
    shown
        .phases()
        .forEach(
            row ->
                out.printf(
                    line,
                    clock(row.startS()),
                    clock(row.seconds()),
                    row.part(),
                    row.technique(),
                    "%.1f".formatted(row.strength()),
                    row.heat()));
    shown.notes().forEach(note -> out.println("Note: " + note));
  }

  private static String clock(double seconds) {
    return "%d:%02d".formatted((long) seconds / 60, (long) seconds % 60);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS_PER_SECOND;
  }
}
