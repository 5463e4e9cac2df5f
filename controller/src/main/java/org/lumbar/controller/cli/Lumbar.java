package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.routines.file.Library;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `./lumbar`. Each subcommand is one class of this package.
@Command(
    name = "lumbar",
    description = "Drives a vibrating, heated back pad, real or simulated.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
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
  /// In the order in which `--help` lists them.
  private static final List<Class<?>> COMMANDS =
      List.of(
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
          CommandLine.HelpCommand.class);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /// Runs the command of `arguments` and ends the process with its exit code.
  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(() -> readAhead(arguments));
    System.exit(commandLine(arguments).execute(arguments));
  }

  /// Reads from the library what the command will hardly do without, while its options are looked
  /// at.
  private static void readAhead(String... arguments) {
    Library library = Library.shipped();
    library.findLayout(LayoutOption.USUAL);
    List.of(arguments).forEach(library::find);
  }

  /// To read `arguments` with. Where they begin with a command, it knows that one alone: to look at
  /// all the others takes longer than the Java machine takes to start.
  static CommandLine commandLine(String... arguments) {
    List<Class<?>> asked =
        COMMANDS.stream().filter(command -> isAsked(command, arguments)).toList();
    CommandLine commandLine = new CommandLine(new Lumbar());
    (asked.isEmpty() ? COMMANDS : asked).forEach(commandLine::addSubcommand);
    return commandLine
        .setExecutionExceptionHandler(Lumbar::explain)
        .setUsageHelpAutoWidth(true)
        .registerConverter(Feeling.class, Lumbar::feeling);
  }

  private static Feeling feeling(String word) {
    return Feeling.of(word.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "\"%s\" is none of %s".formatted(word, Feeling.words())));
  }

  private static boolean isAsked(Class<?> command, String... arguments) {
    return arguments.length > 0
        && command != CommandLine.HelpCommand.class
        && command.getAnnotation(Command.class).name().equals(arguments[0]);
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
