package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.status.Happening;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// The plug is pulled in virtual time: the daemon's port notices it, as a real one does.
class UnpluggedTest {
  private static final PadLayout LAYOUT = Library.shipped().findLayout("back-20").orElseThrow();
  private static final Repertoire REPERTOIRE = Fitting.repertoire(Library.shipped(), LAYOUT);

  private final Simulation simulation =
      new Simulation(
              Plan.of(LAYOUT, REPERTOIRE, "unclench-10", 7)
                  .with(ActWords.fault("F31@30s..35s").toArray(Act[]::new)))
          .traced();

  @Test
  @DisplayName("F31 H29: a pulled plug is known at once, and not only by a second of silence")
  void aPulledPlugIsKnownAtOnce() {
    simulation.runTo(Duration.ofMillis(30_100));

    assertThat(lastWords()).contains("The pad was lost during a session: the plug has been pulled");
    assertThat(simulation.trace().samples().getLast().situation()).isEqualTo(Situation.FAULT);
    assertThat(simulation.truth().isOff()).as("the pad itself has not noticed yet").isFalse();
    simulation.runTo(Duration.ofMillis(31_040));
    assertThat(simulation.truth().isOff()).isTrue();
  }

  @Test
  @DisplayName("F31 H29: when it is in again the pad is met anew, and nothing goes on by itself")
  void aPlugThatIsBackIsMetAnew() {
    simulation.runTo(Duration.ofSeconds(35));
    simulation.runTo(Duration.ofMillis(35_200));
    assertThat(lastWords()).contains("is connected");
    assertThat(simulation.statistics().sent()).as("counted since it was opened").isLessThan(20);

    simulation.runTo(Duration.ofSeconds(60));
    assertThat(simulation.truth().isOff()).isTrue();
    assertThat(simulation.trace().samples().getLast().situation()).isEqualTo(Situation.FAULT);
  }

  private String lastWords() {
    List<Happening> all = simulation.trace().happenings();
    return all.getLast().text();
  }
}
