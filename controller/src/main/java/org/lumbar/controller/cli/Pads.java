package org.lumbar.controller.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.Nearest;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

/// Finds routines and layouts by name, and says what there is where a name is unknown.
final class Pads {
  private Pads() {}

  static Library library(Optional<Path> folder) {
    return folder.map(own -> Library.shipped().withFolder(own)).orElseGet(Library::shipped);
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
    return library
        .find(id)
        .orElseThrow(
            () ->
                unknown(
                    "routine",
                    id,
                    library.routines().stream().map(Routine::id).collect(Collectors.toList())));
  }

  private static CommandFailure unknown(String kind, String id, List<String> known) {
    String hint = Nearest.to(id, known).map(near -> "Did you mean \"" + near + "\"? ").orElse("");
    return new CommandFailure(
        ExitCode.WRONG_USAGE,
        "There is no %s \"%s\". %sThere are: %s."
            .formatted(kind, id, hint, String.join(", ", known)));
  }
}
