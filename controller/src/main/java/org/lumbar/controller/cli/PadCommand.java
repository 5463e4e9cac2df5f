package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.routines.file.Library;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.fault.Script;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.tty.LineException;
import org.lumbar.sim.tty.PadOnTtySettings;
import org.lumbar.sim.tty.PadTerminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lumbar pad`: a simulated pad on a real pseudo-terminal.
@Command(
    name = "pad",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a simulated pad on a real pseudo-terminal, for ./lumbar run --serial PATH in another terminal.",
      "It prints a line for every change, with the pad's own clock.",
      "",
      "What is typed, or comes through a pipe, is a word and Enter:",
      "  start, stop, softer, heat   presses that button; s and h will do",
      "  fault NAME[=VALUE]          a fault begins; the same again, or the NAME alone, ends it, and another VALUE",
      "                              changes it; f will do",
      "  repair [NAME]               everything, or this fault, is made whole; r will do",
      "  quit                        q will do",
      "At once, without Enter: space or x is stop, - is softer. Any other word does nothing.",
      "",
      "A script has a line for each deed; a time is in seconds or m:ss since the pad was started:",
      "  12 line-loss=0.5         the fault begins",
      "  20..25 line-unplugged    the fault begins and ends",
      "  30 press start           start, stop, softer or heat",
      "  40 repair [FAULT]        everything, or this fault, is made whole",
      "  # what follows is for people",
      "./lumbar faults lists all faults with their values."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:ended by q",
      "2:wrong usage, an unknown fault, a bad script",
      "4:the terminal cannot be made under this name"
    })
final class PadCommand implements Callable<Integer> {
  @Option(
      names = "--tty",
      paramLabel = "PATH",
      description =
          "Where the pad is found: a link to the terminal, removed at the end (default: a new name in the folder for temporary files).")
  private @Nullable Path tty;

  @CommandLine.Mixin private final LayoutOption layout = new LayoutOption();

  @Option(
      names = "--noise",
      paramLabel = "SHARE",
      description =
          "Share of the bytes that arrive damaged, 0 to 1, in both directions (default: 0).")
  private @Nullable Double noise;

  @Option(
      names = "--loss",
      paramLabel = "SHARE",
      description = "Share of the frames that never arrive (default: 0).")
  private @Nullable Double loss;

  @Option(
      names = "--duplicate",
      paramLabel = "SHARE",
      description = "Share of the frames that arrive twice (default: 0).")
  private @Nullable Double duplicate;

  @Option(
      names = "--fault",
      paramLabel = "NAME[=VALUE]",
      description = "A fault that is there from the beginning; may be given several times.")
  private List<String> faults = List.of();

  @Option(names = "--script", paramLabel = "FILE", description = "What is to happen and when.")
  private @Nullable Path script;

  @CommandLine.Mixin private final SeedOption seed = new SeedOption();

  @Override
  public Integer call() throws IOException {
    PadModel model = PadModel.of(layout.in(Library.shipped()));
    SystemTimeline timeline = new SystemTimeline();
    try {
      PadTerminal.runHere(
          new PadOnTtySettings(name(), script(model), seed.value(), timeline::now),
          new SimulatedPad(model, seed.value()));
    } catch (LineException e) {
      throw new CommandFailure(ExitCode.PAD_NOT_FOUND, String.valueOf(e.getMessage()));
    }
    return ExitCode.FINE;
  }

  private Path name() throws IOException {
    return tty == null ? Files.createTempDirectory("lumbar-pad").resolve("tty") : tty;
  }

  /// What is wrong from the beginning, and what the script adds.
  private Script script(PadModel model) {
    try {
      List<Script.Entry> all = new ArrayList<>();
      Stream.concat(shares(), faults.stream())
          .map(Injection::parse)
          .map(injection -> injection.requireFit(model))
          .forEach(injection -> all.add(Script.Entry.atOnce(injection)));
      if (script != null) {
        all.addAll(Script.read(script.toString(), lines(script), model).entries());
      }
      return new Script(all);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          e.getMessage() + ". ./lumbar faults lists all faults with their values.");
    }
  }

  private Stream<String> shares() {
    return Stream.of(
            share("line-noise=%s", noise),
            share("line-loss=%s", loss),
            share("line-duplicates=%s/2", duplicate))
        .flatMap(Optional::stream);
  }

  private static Optional<String> share(String fault, @Nullable Double share) {
    return Optional.ofNullable(share).map(fault::formatted);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "Cannot read the script %s: %s.".formatted(file, FileTrouble.words(e)));
    }
  }
}
