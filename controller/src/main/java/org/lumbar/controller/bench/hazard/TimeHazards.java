package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.core.Event;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadMessage;

/// H45, H57 and H60: clocks that jump, nights of noise, and presses that are none.
final class TimeHazards {
  private static final String SHORT_ROUTINE = "everyday-5";
  private static final Duration WITHIN = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofMinutes(16);

  private TimeHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H45", REVERSIBLE, "a jump of the clock gives more time")
            .inVirtualTime(
                "F46",
                "set by an hour or a day either way in a massage: it ends at the same time, and the next waits a day; the pad's own counter comes round: the same",
                TimeHazards::clocksJump),
        row("H57", REVERSIBLE, "false alarms until nobody listens")
            .inVirtualTime(
                "F80",
                "8 h of massages and rests, 0.2 °C rms of noise, 1 % of the frames lost each way: no fault",
                Night::pass),
        row("H60", SERIOUS, "a child starts it")
            .inVirtualTime(
                "F61, F62",
                "a short press of the panel's start is none, and a held one moves nothing without the pad's own; a stuck or bouncing start begins no second massage",
                TimeHazards::shortPresses));
  }

  private static void clocksJump(Evidence evidence) throws Exception {
    Duration undisturbed = lengthOf(_ -> {});
    for (Duration jump :
        List.of(
            Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(1), Duration.ofDays(-1))) {
      try (Calendar calendar = new Calendar()) {
        Stage[] staged = new Stage[1];
        Duration length =
            lengthOf(
                stage -> {
                  staged[0] = stage;
                  calendar.jump(jump);
                  stage
                      .simulation()
                      .loop()
                      .happen(new Event.Allowed(stage.simulation().now(), calendar.awaitRefusal()));
                });
        evidence.holds(
            "set %s by %d h: ends at the same time"
                .formatted(jump.isNegative() ? "back" : "forward", jump.abs().toHours()),
            length.equals(undisturbed));
        staged[0].press(Button.START);
        evidence.holds(
            "and the next waits", staged[0].always(staged[0]::isDead, Duration.ofSeconds(5)));
      }
    }
    evidence.holds(
        "the pad's counter comes round: the same",
        lengthOf(stage -> stage.happen("clock-wraps=5")).equals(undisturbed));
  }

  private interface Disturbance {
    void in(Stage stage) throws Exception;
  }

  /// How long a massage lasts that `disturbance` meets in its middle.
  private static Duration lengthOf(Disturbance disturbance) throws Exception {
    Stage stage = Stage.running(SHORT_ROUTINE, WITHIN);
    disturbance.in(stage);
    return stage.until(() -> !stage.isRunning(), PATIENCE).orElse(PATIENCE);
  }

  private static void shortPresses(Evidence evidence) {
    PanelPokes.shortPressIsNone(evidence);
    Stage panel = new Stage(Stage.ROUTINE);
    panel.simulation().loop().happen(new Event.Pressed(panel.simulation().now(), Button.START));
    evidence.holds(
        "a press on the panel alone moves nothing",
        panel.always(panel::isDead, Duration.ofSeconds(10)) && !panel.isRunning());

    Stage stuck = new Stage(Stage.ROUTINE);
    stuck.happen("start-stuck");
    stuck.pass(Duration.ofSeconds(5));
    evidence.holds("a start that is stuck is one press", stuck.isRunning());
    stuck.press(Button.STOP);
    evidence.holds("and after a stop none", stuck.always(stuck::isDead, Duration.ofMinutes(2)));
    stuck.repair();
    PadAlone bouncing = PadAlone.greeted();
    for (int bounce = 0; bounce < 4; bounce++) {
      bouncing.host().pad().press(Button.START);
      bouncing.host().pass(5);
    }
    evidence.holds(
        "bounces of one press are told as one",
        bouncing.host().heard(PadMessage.Press.class).size() == 1);
  }
}
