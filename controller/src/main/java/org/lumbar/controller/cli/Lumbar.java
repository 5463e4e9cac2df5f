package org.lumbar.controller.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `./lumbar`. Each subcommand is one class of this package.
@Command(
    name = "lumbar",
    description = "Drives a vibrating, heated back pad, real or simulated.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      PadCommand.class,
      FaultsCommand.class,
      ScreenCommand.class,
      HistoryCommand.class,
      StatusCommand.class,
      StopCommand.class,
      ServiceCommand.class,
      RoutinesCommand.class,
      ShowCommand.class,
      CheckCommand.class,
      LimitsCommand.class,
      SimulateCommand.class,
      TestCommand.class,
      BenchCommand.class,
      NewCommand.class,
      ReplayCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:a check or a test failed",
      "2:wrong usage",
      "3:configuration invalid",
      "4:pad not found or busy",
      "5:pad fault",
      "6:timed out",
      "7:refused for safety",
      "130:interrupted"
    },
    footer = {
      "",
      "First steps: ./lumbar demo   (a simulated pad, a page to watch it, nothing to install)",
      "Maintainers: ./lumbar verify (all tests), ./lumbar format"
    })
public final class Lumbar implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /// Runs the command of `arguments` and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Lumbar())
        .setExecutionExceptionHandler(Lumbar::explain)
        .setUsageHelpAutoWidth(true);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }

  private static int explain(
      Exception problem, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (problem instanceof CommandFailure failure) {
      err.println(failure.getMessage());
      return failure.exitCode();
    }
    err.println("Something unexpected went wrong; please report this:");
    problem.printStackTrace(err);
    return ExitCode.CHECK_FAILED;
  }
}
