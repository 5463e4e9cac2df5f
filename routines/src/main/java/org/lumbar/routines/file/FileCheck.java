package org.lumbar.routines.file;

import java.nio.file.Path;
import java.util.List;
import org.lumbar.routines.pad.PadLayout;

/// Checks one file of a person's, routine, layout or profile, before it is used. A scenario passes:
/// it names things that are not known here.
public final class FileCheck {
  private FileCheck() {}

  /// All that is wrong with the file; for a routine also which steps each of `pads` leaves out.
  public static Checked<?> of(Path file, List<PadLayout> pads) {
    return switch (SourceText.of(file)) {
      case Checked.Good<SourceText>(SourceText source, _) -> check(source, pads);
      case Checked.Bad<SourceText> unreadable -> unreadable;
    };
  }

  private static Checked<?> check(SourceText source, List<PadLayout> pads) {
    return switch (FileKind.of(source)) {
      case ROUTINE -> RoutineReader.read(source.name(), source.text(), pads);
      case LAYOUT -> LayoutReader.read(source.name(), source.text());
      case PROFILE -> ProfileReader.read(source.name(), source.text());
      case SCENARIO -> new Checked.Good<>(source, List.of());
    };
  }
}
