package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lumbar new`: files to begin with.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes a file to begin with.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {NewCommand.NewScenario.class, NewCommand.NewConfiguration.class})
final class NewCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "A new what?");
  }

  @Command(
      name = "scenario",
      mixinStandardHelpOptions = true,
      description = {
        "Writes NAME.json: a scenario that passes, with every kind of expectation explained in it.",
        "Run it with ./lumbar test NAME.json. A file that is there already is not touched."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:written", "2:wrong usage, or the file is there already"})
  static final class NewScenario implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The file's name, with .json or without.")
    private String name = "";

    @Override
    public Integer call() {
      Path file = write(name, ".json", "scenario.json");
      spec.commandLine().getErr().printf("Wrote %s. Try it: ./lumbar test %s%n", file, file);
      return ExitCode.FINE;
    }
  }

  @Command(
      name = "configuration",
      mixinStandardHelpOptions = true,
      description = {
        "Writes NAME: every key of the daemon's configuration with what it means and what holds without it.",
        "Run it with ./lumbar run --config NAME. A file that is there already is not touched."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:written", "2:wrong usage, or the file is there already"})
  static final class NewConfiguration implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Parameters(
        paramLabel = "NAME",
        arity = "0..1",
        defaultValue = "lumbar.toml",
        description = "The file's name (default: ${DEFAULT-VALUE}).")
    private String name = "";

    @Override
    public Integer call() {
      Path file = write(name, ".toml", "lumbar.toml");
      spec.commandLine()
          .getErr()
          .printf("Wrote %s. ./lumbar check %s finds what is wrong with it.%n", file, file);
      return ExitCode.FINE;
    }
  }

  /// The new file, whose name ends with `ending` whether it was given with it or without.
  private static Path write(String name, String ending, String template) {
    Path file = Path.of(name.endsWith(ending) ? name : name + ending);
    OutputFiles.requireFresh(file);
    try (InputStream text =
        Objects.requireNonNull(NewCommand.class.getResourceAsStream("/new/" + template))) {
      OutputFiles.write(file, new String(text.readAllBytes(), StandardCharsets.UTF_8));
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
