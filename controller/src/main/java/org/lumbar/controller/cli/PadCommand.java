package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.routines.file.Library;
import org.lumbar.sim.fault.LineShares;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.tty.LineException;
import org.lumbar.sim.tty.PadOnTtySettings;
import org.lumbar.sim.tty.PadTerminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lumbar pad`: a simulated pad on a real pseudo-terminal.
@Command(
    name = "pad",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a simulated pad on a real pseudo-terminal, for ./lumbar run --serial PATH in another terminal.",
      "Keys: s start, x or space stop, - softer, h heat, q quit; the same letters where keys come through a pipe.",
      "It prints a line for every change, with the pad's own clock."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:ended by q",
      "2:wrong usage",
      "4:the terminal cannot be made under this name"
    })
final class PadCommand implements Callable<Integer> {
  @Option(
      names = "--tty",
      paramLabel = "PATH",
      description =
          "Where the pad is found: a link to the terminal, removed at the end (default: a new name in the folder for temporary files).")
  private @Nullable Path tty;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "back-20",
      description = "The pad's layout (default: ${DEFAULT-VALUE}).")
  private String layout = "";

  @Option(
      names = "--noise",
      paramLabel = "SHARE",
      description =
          "Share of the bytes that arrive damaged, 0 to 1, in both directions (default: 0).")
  private double noise;

  @Option(
      names = "--loss",
      paramLabel = "SHARE",
      description = "Share of the frames that never arrive (default: 0).")
  private double loss;

  @Option(
      names = "--duplicate",
      paramLabel = "SHARE",
      description = "Share of the frames that arrive twice (default: 0).")
  private double duplicate;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where chance begins (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException {
    PadModel model = PadModel.of(Pads.layout(Library.shipped(), layout));
    SystemTimeline timeline = new SystemTimeline();
    try {
      PadTerminal.runHere(
          new PadOnTtySettings(name(), shares(), seed, timeline::now),
          new SimulatedPad(model, seed));
    } catch (LineException e) {
      throw new CommandFailure(ExitCode.PAD_NOT_FOUND, String.valueOf(e.getMessage()));
    }
    return ExitCode.FINE;
  }

  private Path name() throws IOException {
    return tty == null ? Files.createTempDirectory("lumbar-pad").resolve("tty") : tty;
  }

  private LineShares shares() {
    try {
      return new LineShares(noise, loss, duplicate);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, e.getMessage() + ". Give shares such as 0.3 for 30 %.");
    }
  }
}
