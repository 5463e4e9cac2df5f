package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Programme;

/// H57, F80: rules that trip without a reason are switched off by those who must live with them.
class NominalNoiseTest {
  /// `-Dnoise.hours=8` tries the whole night.
  private static final double HOURS = Double.parseDouble(System.getProperty("noise.hours", "1.5"));

  private static final double NOISE_KELVIN = 0.2;
  private static final double LOSS = 0.01;
  private static final Duration REST = Duration.ofMinutes(3);

  private static final Library LIBRARY = Library.shipped();
  private static final PadLayout LAYOUT = LIBRARY.findLayout("back-20").orElseThrow();

  @Test
  @DisplayName(
      "H57 F80: all routines' heat for hours, 0.2 °C rms of noise, 1 % of frames lost: no finding")
  void soundPadsAreLeftAlone() {
    SplittableRandom loss = new SplittableRandom(80);
    BarePad pad = new BarePad(80, NOISE_KELVIN);
    List<Programme> programmes =
        LIBRARY.routines().stream()
            .map(routine -> Fitting.repertoire(LIBRARY, LAYOUT).find(routine.id()).orElseThrow())
            .toList();
    Duration end = Duration.ofSeconds((long) (HOURS * 3600));
    for (int turn = 0; pad.now().compareTo(end) < 0; turn++) {
      Programme programme = programmes.get(turn % programmes.size());
      Duration begin = pad.now();
      Duration length = programme.length().plus(REST);
      while (pad.now().minus(begin).compareTo(length) < 0) {
        Duration played = pad.now().minus(begin);
        pad.heat(setpoint(programme, played));
        Optional<Finding> found = pad.tick(loss.nextDouble() >= LOSS);
        assertThat(found.map(Finding::sentence))
            .as("%s at %s", programme.routine().id(), played)
            .isEmpty();
      }
    }
  }

  private static Celsius setpoint(Programme programme, Duration played) {
    return Limits.standard().setpoint(programme.at(played, 6.0).heat());
  }
}
