package org.lumbar.routines.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

/// The routines and pads that may be used: the shipped ones, then a person's own. A file of the
/// person's that is refused is left out with its problems; the others still load. Immutable.
public final class Library {
  private static final List<String> SHIPPED_ROUTINES =
      List.of(
          "wall-ball-10",
          "floor-glutes",
          "hips-hamstrings-reset",
          "partner-15",
          "knots",
          "desk-day",
          "flare-up-first",
          "flare-up-second-day",
          "unclench-10",
          "everyday-5",
          "warm-and-stroke",
          "gentle-daily");
  private static final List<String> SHIPPED_LAYOUTS = List.of("back-20", "mat-26", "cushion-6");

  private final SequencedMap<String, Routine> routines;
  private final SequencedMap<String, PadLayout> layouts;
  private final List<Problem> problems;

  private Library(Shelf shelf) {
    this.routines = new LinkedHashMap<>(shelf.routines());
    this.layouts = new LinkedHashMap<>(shelf.layouts());
    this.problems = List.copyOf(shelf.problems());
  }

  /// What the product brings along. Read once, when first asked for.
  public static Library shipped() {
    return Shipped.LIBRARY;
  }

  private static final class Shipped {
    private static final Library LIBRARY = readShipped();
  }

  /// Throws an [IllegalStateException] if a shipped file is refused, which no test lets happen.
  private static Library readShipped() {
    Shelf shelf = new Shelf();
    SHIPPED_ROUTINES.forEach(id -> shelf.addRoutine(resource("library/" + id + ".json")));
    SHIPPED_LAYOUTS.forEach(id -> shelf.addLayout(resource("layouts/" + id + ".json")));
    if (!shelf.problems().isEmpty()) {
      throw new IllegalStateException("a shipped file is refused: " + shelf.problems());
    }
    return new Library(shelf);
  }

  /// The library with the `.json` files of a person's folder, by name. An id that is taken already
  /// refuses the file: nobody should start one routine and get another.
  public Library withFolder(Path folder) {
    Shelf shelf = new Shelf(routines, layouts, problems);
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(shelf::add);
    } catch (IOException | UncheckedIOException unreadable) {
      shelf.refuseFolder(folder, unreadable);
    }
    return new Library(shelf);
  }

  /// All routines, the shipped ones first.
  public List<Routine> routines() {
    return List.copyOf(routines.values());
  }

  public Optional<Routine> find(String id) {
    return Optional.ofNullable(routines.get(id));
  }

  /// All pads, the shipped ones first.
  public List<PadLayout> layouts() {
    return List.copyOf(layouts.values());
  }

  public Optional<PadLayout> findLayout(String id) {
    return Optional.ofNullable(layouts.get(id));
  }

  /// Why files of the person's are not here.
  public List<Problem> problems() {
    return problems;
  }

  private static SourceText resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Library.class.getResourceAsStream("/" + name), name)) {
      return new SourceText(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
