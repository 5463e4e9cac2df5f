package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.Nearest;
import org.lumbar.routines.file.Problem;
import org.lumbar.routines.file.ProfileReader;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.Routine;

/// Finds routines and layouts by name, and says what there is where a name is unknown; reads the
/// profile of the person.
final class Pads {
  private Pads() {}

  static Library library(Optional<Path> folder) {
    return folder.map(own -> Library.shipped().withFolder(own)).orElseGet(Library::shipped);
  }

  /// The same, and tells on `err` which files of the folder were left out and why.
  static Library library(Optional<Path> folder, PrintWriter err) {
    Library library = library(folder);
    library.problems().forEach(problem -> err.println("left out: " + problem));
    return library;
  }

  static PadLayout layout(Library library, String id) {
    return library
        .findLayout(id)
        .orElseThrow(
            () ->
                unknown(
                    "layout",
                    id,
                    library.layouts().stream().map(PadLayout::id).collect(Collectors.toList())));
  }

  static Routine routine(Library library, String id) {
    return library.find(id).orElseThrow(() -> unknown("routine", id, library.routineIds()));
  }

  /// The profile in `file`; anybody's without one. One with problems ends the command with all of
  /// them and `exitCode`.
  static Profile profile(Optional<Path> file, int exitCode) {
    return file.map(path -> readProfile(path, exitCode)).orElseGet(Profile::standard);
  }

  private static Profile readProfile(Path file, int exitCode) {
    return switch (ProfileReader.read(file)) {
      case Checked.Good<Profile>(Profile profile, _) -> profile;
      case Checked.Bad<Profile>(List<Problem> problems) ->
          throw new CommandFailure(
              exitCode, problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }

  private static CommandFailure unknown(String kind, String id, List<String> known) {
    String hint =
        id.endsWith(".json")
            ? "That looks like a file: give its folder to --folder, and here the id that stands in it. "
            : Nearest.to(id, known).map(near -> "Did you mean \"" + near + "\"? ").orElse("");
    return new CommandFailure(
        ExitCode.WRONG_USAGE,
        "There is no %s \"%s\". %sThere are: %s."
            .formatted(kind, id, hint, String.join(", ", known)));
  }
}
