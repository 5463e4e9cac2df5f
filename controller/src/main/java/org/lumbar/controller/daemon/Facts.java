package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.page.PageFacts;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Phase;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Routine;

/// The library and the pad as the page has them.
public final class Facts {
  private static final double MILLIS_PER_SECOND = 1000.0;

  private Facts() {}

  public static PageFacts of(Library library, PadLayout layout, boolean hasPadButtons) {
    List<PageFacts.RoutineFacts> routines =
        library.routines().stream().map(routine -> routine(routine, layout)).toList();
    return PageFacts.of(layout, routines, hasPadButtons);
  }

  private static PageFacts.RoutineFacts routine(Routine routine, PadLayout layout) {
    Programme programme = Programme.of(routine, layout, Tuning.standard());
    return new PageFacts.RoutineFacts(
        routine.id(),
        routine.title(),
        routine.forWhom(),
        programme.length().toSeconds(),
        programme.phases().stream().map(Facts::phase).toList());
  }

  private static PageFacts.PhaseFacts phase(Phase phase) {
    return new PageFacts.PhaseFacts(
        phase.part(), phase.technique(), seconds(phase.start()), seconds(phase.length()));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS_PER_SECOND;
  }
}
