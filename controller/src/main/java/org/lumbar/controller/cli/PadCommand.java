package org.lumbar.controller.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lumbar pad`: a simulated pad on a real pseudo-terminal.
@Command(
    name = "pad",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a simulated pad on a real pseudo-terminal; open it with ./lumbar run --serial PATH in another terminal.",
      "Keys: s start, x or space stop, - softer, h heat, q quit (on a pipe: the same letters)."
    })
final class PadCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--tty",
      paramLabel = "PATH",
      description = "A name for the terminal: a link is made there and removed at the end.")
  private @Nullable Path tty;

  @Override
  public Integer call() {
    return 0;
  }
}
