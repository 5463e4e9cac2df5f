package org.lumbar.routines.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Figures;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Routine;

/// How faithfully each pad of a library makes its routines felt, as a Markdown table: the worst of
/// all routines.
public final class FiguresTable {
  private static final String HEAD =
      """
      | pad | strength within | place within | largest step | held at the edge | strongest motor |
      |---|---:|---:|---:|---:|---:|
      """;

  private FiguresTable() {}

  /// Plays every routine on every pad, which takes a while.
  public static String markdown(Library library) {
    return HEAD
        + library.layouts().stream()
            .map(pad -> row(pad, worst(library.routines(), pad)))
            .collect(Collectors.joining());
  }

  /// The worst of `routines` on `pad`.
  public static Figures worst(List<Routine> routines, PadLayout pad) {
    return routines.stream()
        .map(routine -> Programme.of(routine, pad, Tuning.standard()))
        .map(programme -> Figures.of(programme, new Renderer(pad)))
        .reduce(Figures.NONE, Figures::orWorse);
  }

  /// The line of one pad.
  public static String row(PadLayout pad, Figures figures) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f %% | %.1f mm | %.3f | %.0f %% of the time | %.1f |\n",
        pad.id(),
        100 * figures.strengthDeviation(),
        figures.placeDeviationMm(),
        figures.largestStep(),
        100 * figures.heldPart(),
        figures.peakLevel());
  }
}
