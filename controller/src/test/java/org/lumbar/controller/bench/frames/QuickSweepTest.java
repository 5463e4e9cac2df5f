package org.lumbar.controller.bench.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.frames.WatchedSession.Outcome;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.technique.Sweep;
import org.lumbar.routines.technique.Touch;

/// A routine file of somebody's own with the quickest sweeps there may be, as a whole session on
/// the simulated pad.
class QuickSweepTest {
  private static final String BRISK =
      """
      {"id": "brisk", "title": "Brisk strokes", "forWhom": "Who likes it.", "depth": "deep",
       "facts": ["F20"],
       "parts": [{"name": "All", "facts": ["F20"], "steps": [
         {"technique": "effleurage", "seconds": 60, "strength": 3.5, "strokeSeconds": 6},
         {"technique": "effleurage", "seconds": 60, "strength": 4, "strokeSeconds": 5,
          "sweepSeconds": 0.5},
         {"technique": "effleurage", "seconds": 60, "strength": 6, "strokeSeconds": 4,
          "sweepSeconds": 0.5},
         {"technique": "petrissage", "seconds": 60, "strength": 4, "region": "side-of-hip",
          "squeezeSeconds": 3},
         {"technique": "effleurage", "seconds": 60, "strength": 3, "strokeSeconds": 6}
       ]}]}
      """;

  /// Of `back-20`, beside the hips' top on the right.
  private static final int INNER = 13;

  private static final int OUTER = 14;

  /// And the one at the waist beside the spine.
  private static final int WAIST = 8;

  private static final double ROUNDING = 1e-9;
  private static final double WIRE_STEPS = 2 * 0.025;

  private static final Path IRREGULAR =
      Path.of("../routines/src/test/resources/layouts/irregular-14.json");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"back-20", "mat-26", "cushion-6", "irregular-14"})
  @DisplayName("L1, L4, L4b, L6, L8, L9, L11: quick sweeps keep every limit that slow strokes keep")
  void theLimitsHold(String layout) throws IOException {
    Outcome session = WatchedSession.of(plan(layout));

    assertThat(session.report().outcome()).isEqualTo("completed");
    assertThat(worst(session, Figure.LEVEL)).isBetween(3.0, 6.0);
    assertThat(worst(session, Figure.OVER_CAP)).isLessThanOrEqualTo(0);
    assertThat(worst(session, Figure.EXCLUDED_LEVEL)).isLessThanOrEqualTo(0);
    assertThat(worst(session, Figure.MOTOR_RISE)).isBetween(0.1, 0.2 + ROUNDING);
    assertThat(worst(session, Figure.FELT_EXCESS)).isLessThanOrEqualTo(WIRE_STEPS);
    assertThat(worst(session, Figure.FELT_RISE)).isBetween(0.9, 1 + WIRE_STEPS);
    assertThat(worst(session, Figure.POWER_PART)).isBetween(0.2, 1.0);
    assertThat(worst(session, Figure.PULSE_SHORTFALL_MS)).isLessThanOrEqualTo(0);
    assertThat(worst(session, Figure.FIRM_STAY_S)).isLessThanOrEqualTo(90);
    assertThat(worst(session, Figure.STRONG_STAY_S)).isLessThanOrEqualTo(45);
    assertThat(session.holds()).as("the gate has nothing to do").isEmpty();
    if (!layout.equals("irregular-14")) {
      assertThat(worst(session, Figure.ASYMMETRY_LEVELS)).isZero();
      assertThat(worst(session, Figure.SYMMETRIC_FRAMES)).isGreaterThan(10_000);
    }
  }

  /// The sweep of 0.5 s passes the row at 90 mm after 212 ms and ends near the row at 0 mm. So the
  /// first pulse fades for (212 - 47.3) / 1.32 = 125 ms, and the second begins 0.32 * 125 + 47.3 =
  /// 87 ms in; it fades for (500 - 87 - 47.3 - 40) / 1.32 = 247 ms, so the third begins 0.32 * 372
  /// + 47.3 = 166 ms later, at 253 ms, for both motors of that row alike. A frame comes every 20
  ///   ms.
  @Test
  @DisplayName("F20: on back-20 motors begin when the published schedule of a quick sweep says")
  void theScheduleIsPlayed() throws IOException {
    Begins begins = new Begins();
    WatchedSession.of(plan("back-20"), List.of(begins));

    assertThat(begins.atMs(INNER)).hasSizeGreaterThan(10).allMatch(ms -> ms >= 253 && ms < 274);
    assertThat(begins.atMs(OUTER)).isEqualTo(begins.atMs(INNER));
    assertThat(begins.atMs(WAIST)).hasSizeGreaterThan(10).allMatch(ms -> ms >= 87 && ms < 108);
  }

  /// When motors begin within a sweep.
  private static final class Begins implements FrameWatch {
    private final List<List<Long>> atMs = new ArrayList<>();
    private boolean[] wasOn = new boolean[20];

    private Begins() {
      for (int motor = 0; motor < wasOn.length; motor++) {
        atMs.add(new ArrayList<>());
      }
    }

    private List<Long> atMs(int motor) {
      return atMs.get(motor);
    }

    @Override
    public void see(Shot shot, Gauges gauges) {
      Optional<Sweep> sweep =
          shot.touches().stream().map(Touch::sweep).findFirst().orElse(Optional.empty());
      boolean[] isOn = new boolean[wasOn.length];
      for (int motor = 0; motor < isOn.length; motor++) {
        isOn[motor] = shot.level(motor) > 0;
        if (isOn[motor] && !wasOn[motor] && sweep.isPresent()) {
          atMs.get(motor).add(sweep.get().since().toMillis());
        }
      }
      wasOn = isOn;
    }
  }

  private Plan plan(String layout) throws IOException {
    Files.writeString(folder.resolve("brisk.json"), BRISK);
    Files.copy(IRREGULAR, folder.resolve("pad.json"), StandardCopyOption.REPLACE_EXISTING);
    Library library = Library.shipped().withFolder(folder);
    assertThat(library.problems()).isEmpty();
    var pad = library.findLayout(layout).orElseThrow();
    return Plan.of(pad, Fitting.repertoire(library, pad), "brisk", 7);
  }

  private static double worst(Outcome session, Figure figure) {
    return session.gauges().worst(figure).value();
  }
}
