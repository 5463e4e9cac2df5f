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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

/// The routines and pads that may be used: the shipped ones, then a person's own. A file of the
/// person's that is refused is left out with its problems; the others still load. A shipped file is
/// read when something of it is first asked for. Immutable.
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

  private final SequencedMap<String, Supplier<Routine>> routines;
  private final SequencedMap<String, Supplier<PadLayout>> layouts;
  private final List<Problem> problems;

  private Library(Shelf shelf) {
    this.routines = new LinkedHashMap<>(shelf.routines());
    this.layouts = new LinkedHashMap<>(shelf.layouts());
    this.problems = List.copyOf(shelf.problems());
  }

  /// What the product brings along.
  public static Library shipped() {
    return Shipped.LIBRARY;
  }

  private static final class Shipped {
    private static final Library LIBRARY = new Library(shelf());

    private static Shelf shelf() {
      Shelf shelf = new Shelf();
      SHIPPED_ROUTINES.forEach(id -> shelf.routines().put(id, new Once<>(() -> routine(id))));
      SHIPPED_LAYOUTS.forEach(id -> shelf.layouts().put(id, new Once<>(() -> layout(id))));
      return shelf;
    }

    private static Routine routine(String id) {
      SourceText file = resource("library/" + id + ".json");
      return accepted(RoutineReader.read(file.name(), file.text()));
    }

    private static PadLayout layout(String id) {
      SourceText file = resource("layouts/" + id + ".json");
      return accepted(LayoutReader.read(file.name(), file.text()));
    }

    /// Throws an [IllegalStateException] if a shipped file is refused, which no test lets happen.
    private static <T> T accepted(Checked<T> read) {
      return switch (read) {
        case Checked.Good(T content, _) -> content;
        case Checked.Bad(List<Problem> problems) ->
            throw new IllegalStateException("a shipped file is refused: " + problems);
      };
    }
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
    return routines.values().stream().map(Supplier::get).toList();
  }

  /// The ids of all routines, the shipped ones first.
  public List<String> routineIds() {
    return List.copyOf(routines.keySet());
  }

  public Optional<Routine> find(String id) {
    return Optional.ofNullable(routines.get(id)).map(Supplier::get);
  }

  /// All pads, the shipped ones first.
  public List<PadLayout> layouts() {
    return layouts.values().stream().map(Supplier::get).toList();
  }

  public Optional<PadLayout> findLayout(String id) {
    return Optional.ofNullable(layouts.get(id)).map(Supplier::get);
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
