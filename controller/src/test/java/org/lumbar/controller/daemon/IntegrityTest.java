package org.lumbar.controller.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// L58: what was loaded stays as it was, or it is found within a minute.
class IntegrityTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Library library = Library.shipped();
  private final PadLayout layout = library.findLayout("back-20").orElseThrow();
  private final Limits limits = new Limits(Map.of());
  private final Integrity integrity =
      Integrity.of(
          new Daemon.Setup(
              layout,
              new ControlLoop.Plan(
                  Fitting.repertoire(library, layout), limits, "unclench-10", false),
              LoopRecorder.NONE));

  @Test
  @DisplayName("L58: what has not changed is never found")
  void soundMemoryIsSound() {
    for (int minute = 1; minute <= 60; minute++) {
      assertThat(integrity.look(MINUTE.multipliedBy(minute))).isEmpty();
    }
  }

  @Test
  @DisplayName("L58: a limit that changes in memory is found at the next look, a minute later")
  void aChangedLimitIsFound() throws ReflectiveOperationException {
    assertThat(integrity.look(MINUTE)).isEmpty();
    values().put(Limit.SESSION, 90.0);

    assertThat(integrity.look(MINUTE.multipliedBy(2).minusMillis(1))).isEmpty();
    assertThat(integrity.look(MINUTE.multipliedBy(2))).contains(Integrity.CHANGED);
  }

  /// As a bit that flips: past everything that checks.
  @SuppressWarnings("unchecked")
  private Map<Limit, Double> values() throws ReflectiveOperationException {
    Field field = Limits.class.getDeclaredField("values");
    field.setAccessible(true);
    return (Map<Limit, Double>) field.get(limits);
  }
}
