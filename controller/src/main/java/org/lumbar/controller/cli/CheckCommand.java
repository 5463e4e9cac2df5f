package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.scenario.ScenarioReader;
import org.lumbar.controller.config.ConfigurationReader;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.FileCheck;
import org.lumbar.routines.file.FileKind;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.Problem;
import org.lumbar.routines.file.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lumbar check`: every problem of routine, layout, profile, scenario and configuration files.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks files: routines, layouts, profiles and scenarios (.json), configurations (.toml).",
      "Prints every problem as file:line:column: what, why, what next."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all are sound", "1:there are problems", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to check.")
  private List<Path> files = List.of();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = {
        "A folder with routines and layouts of your own, which scenarios may use besides the shipped ones."
      })
  private @Nullable Path folder;

  @Option(names = "--json", description = "Print one JSON array of all problems.")
  private boolean json;

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    for (Path file : files) {
      switch (check(file)) {
        case Checked.Good<?>(_, var said) -> warnings.addAll(said);
        case Checked.Bad<?>(var found) -> problems.addAll(found);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Output.json(out, problems);
    } else {
      problems.forEach(out::println);
    }
    PrintWriter err = spec.commandLine().getErr();
    warnings.forEach(warning -> err.println("note: " + warning));
    err.println(
        problems.isEmpty()
            ? "%d file(s) checked, all sound.".formatted(files.size())
            : "%d file(s) checked, %d problem(s).".formatted(files.size(), problems.size()));
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private Checked<?> check(Path file) {
    String name = file.toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "Cannot read %s: %s. Give an existing file.".formatted(name, FileTrouble.words(e)));
    }
    return name.endsWith(".toml")
        ? ConfigurationReader.read(name, new String(bytes, StandardCharsets.UTF_8))
        : checkJson(file, Pads.library(Optional.ofNullable(folder)));
  }

  private static Checked<?> checkJson(Path file, Library library) {
    boolean isScenario =
        SourceText.of(file) instanceof Checked.Good<SourceText>(SourceText source, _)
            && FileKind.of(source) == FileKind.SCENARIO;
    return isScenario ? ScenarioReader.read(file, library) : FileCheck.of(file, library.layouts());
  }
}
