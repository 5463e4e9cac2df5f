package org.lumbar.controller.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.safety.Limits;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// When the routines are fitted to the pad.
class FittingTest {
  private static final Library LIBRARY = Library.shipped();
  private static final PadLayout PAD = LIBRARY.findLayout("back-20").orElseThrow();

  @Test
  @DisplayName(
      "what a daemon plays is fitted before anybody presses start, who must not wait (L52)")
  void allAtOnce() {
    assertThat(Fitting.repertoire(LIBRARY, PAD).isFitted()).isTrue();
    var plan =
        new ControlLoop.Plan(
            Fitting.whenAsked(LIBRARY, PAD, Profile.standard()), Limits.standard(), "knots", false);
    assertThatThrownBy(() -> new Daemon.Setup(PAD, plan, LoopRecorder.NONE))
        .hasMessageContaining("fitted");
  }

  @Test
  void oneByOneWhenAsked() {
    Repertoire repertoire = Fitting.whenAsked(LIBRARY, PAD, Profile.standard());

    assertThat(repertoire.find("no-such")).isEmpty();
    assertThat(repertoire.find("knots")).isPresent().isEqualTo(repertoire.find("knots"));
    assertThat(repertoire.isFitted()).isFalse();
  }

  @Test
  void inBothWaysTheSame() {
    Repertoire atOnce = Fitting.repertoire(LIBRARY, PAD);
    Repertoire whenAsked = Fitting.whenAsked(LIBRARY, PAD, Profile.standard());

    assertThat(whenAsked.ids()).isEqualTo(atOnce.ids()).hasSameSizeAs(LIBRARY.routines());
    for (String id : atOnce.ids()) {
      assertThat(whenAsked.find(id).orElseThrow().routine())
          .isEqualTo(atOnce.find(id).orElseThrow().routine());
    }
    assertThat(whenAsked.fitted().isFitted()).isTrue();
  }
}
