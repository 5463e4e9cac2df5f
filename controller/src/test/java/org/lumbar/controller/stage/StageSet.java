package org.lumbar.controller.stage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.PadPlan;
import org.lumbar.controller.status.PadPlan.HeaterPlace;
import org.lumbar.controller.status.PadPlan.MotorPlace;
import org.lumbar.controller.status.RoutineOutline;
import org.lumbar.controller.status.RoutineOutline.Step;
import org.lumbar.controller.status.Snapshot;

/// What stays the same in the tests: twenty motors of which six are never driven, two heaters, two
/// routines.
public final class StageSet {
  private static final int[] COLUMNS_MM = {-90, -40, 0, 40, 90};
  private static final int[] ROWS_MM = {180, 90, 0, -90};
  private static final double RADIUS_MM = 11;

  private StageSet() {}

  public static About about() {
    return new About(
        "1.2.3",
        plan(),
        new About.Caps(6, 41, Duration.ofMinutes(15)),
        routines(),
        Optional.empty());
  }

  public static PadPlan plan() {
    return new PadPlan(
        "back-20",
        IntStream.range(0, 20).mapToObj(StageSet::motor).toList(),
        List.of(
            new HeaterPlace("left", -65, 90, 70, 220), new HeaterPlace("right", 65, 90, 70, 220)));
  }

  public static List<RoutineOutline> routines() {
    return List.of(
        new RoutineOutline(
            "unclench-10",
            "Unclench",
            "gentle",
            "Ten calm minutes for a back that is hard as a board.",
            List.of(
                step("warm-up", "effleurage", 60),
                step("calm", "melt", 180),
                step("knead", "petrissage", 300),
                step("cool-down", "effleurage", 60))),
        new RoutineOutline(
            "wall-ball-10",
            "Wall and ball",
            "moderate",
            "What a ball between back and wall does, without the wall.",
            List.of(
                step("warm-up", "effleurage", 60),
                step("place", "rest", 120),
                step("roll", "friction", 180),
                step("hold", "hold", 120),
                step("glutes", "glutes", 60),
                step("cool-down", "effleurage", 60))));
  }

  /// A day on which nothing was used up yet.
  public static NextMassage next() {
    return new NextMassage(
        new NextMassage.Budget(2, Duration.ofMinutes(30), Duration.ofMinutes(15)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  /// The same snapshot with another past behind it.
  public static Snapshot with(Snapshot shown, NextMassage next) {
    return new Snapshot(
        shown.sequence(),
        shown.at(),
        shown.state(),
        shown.chosen(),
        shown.message(),
        shown.holds(),
        shown.session(),
        shown.fault(),
        next,
        shown.pad(),
        shown.line());
  }

  private static MotorPlace motor(int index) {
    int x = COLUMNS_MM[index % COLUMNS_MM.length];
    int y = ROWS_MM[index / COLUMNS_MM.length];
    boolean overSpine = x == 0;
    boolean overRib = y == 180 && Math.abs(x) == 90;
    return new MotorPlace(
        "m%02d".formatted(index + 1),
        x,
        y,
        RADIUS_MM,
        overSpine || overRib,
        overSpine
            ? (y < 0 ? "tailbone" : "spine")
            : overRib ? "rib" : y < 0 ? "glute" : "paraspinal");
  }

  private static Step step(String part, String technique, int seconds) {
    return new Step(part, technique, Duration.ofSeconds(seconds));
  }
}
