package org.lumbar.routines.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.Routine;

/// A library while it is filled, file by file.
final class Shelf {
  private final SequencedMap<String, Supplier<Routine>> routines = new LinkedHashMap<>();
  private final SequencedMap<String, Supplier<PadLayout>> layouts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Shelf() {}

  Shelf(
      Map<String, Supplier<Routine>> routines,
      Map<String, Supplier<PadLayout>> layouts,
      List<Problem> problems) {
    this.routines.putAll(routines);
    this.layouts.putAll(layouts);
    this.problems.addAll(problems);
  }

  /// A pipe that nobody writes to would be waited for without end, and the pad with it.
  void add(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      refuse(
          file.toString(),
          "this is no file to read",
          "it is a folder, a pipe or a device",
          "put a file in its place, or let its name end otherwise");
      return;
    }
    switch (SourceText.of(file)) {
      case Checked.Good(SourceText source, _) -> add(source);
      case Checked.Bad(List<Problem> found) -> problems.addAll(found);
    }
  }

  void add(SourceText source) {
    switch (FileKind.of(source)) {
      case ROUTINE -> addRoutine(source);
      case LAYOUT -> addLayout(source);
      case PROFILE -> putProfile(ProfileReader.read(source.name(), source.text()));
      case SCENARIO -> {} // it uses what a library holds, and may lie beside it
    }
  }

  void addRoutine(SourceText source) {
    switch (RoutineReader.read(source.name(), source.text())) {
      case Checked.Good(Routine routine, _) -> {
        if (routines.putIfAbsent(routine.id(), () -> routine) != null) {
          refuseTaken(source, routine.id());
        }
      }
      case Checked.Bad(List<Problem> found) -> problems.addAll(found);
    }
  }

  void addLayout(SourceText source) {
    switch (LayoutReader.read(source.name(), source.text())) {
      case Checked.Good(PadLayout layout, _) -> {
        if (layouts.putIfAbsent(layout.id(), () -> layout) != null) {
          refuseTaken(source, layout.id());
        }
      }
      case Checked.Bad(List<Problem> found) -> problems.addAll(found);
    }
  }

  /// Which profile holds is said by its file's name, so nothing is shelved; but its problems are
  /// worth telling.
  private void putProfile(Checked<Profile> read) {
    switch (read) {
      case Checked.Good(Profile _, _) -> {}
      case Checked.Bad(List<Problem> found) -> problems.addAll(found);
    }
  }

  private void refuseTaken(SourceText source, String id) {
    refuse(
        source.name(),
        Said.quoted(id) + " is taken already",
        "two files under one id would be mixed up",
        "choose another id");
  }

  void refuseFolder(Path folder, Exception unreadable) {
    refuse(
        folder.toString(),
        "the folder cannot be read",
        "the system says: " + Said.reason(unreadable),
        "create it, or name another");
  }

  private void refuse(String file, String what, String why, String next) {
    problems.add(new Problem(file, 1, 1, what, why, next));
  }

  SequencedMap<String, Supplier<Routine>> routines() {
    return routines;
  }

  SequencedMap<String, Supplier<PadLayout>> layouts() {
    return layouts;
  }

  List<Problem> problems() {
    return problems;
  }
}
