package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.protocol.message.Button;

/// H46 to H49: people who press and ask.
final class CommandHazards {
  private static final Duration STOP_FROM_AFAR = Duration.ofMillis(500);
  private static final Duration STOP_AT_THE_PAD = Duration.ofMillis(50);

  private CommandHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H46", DISCOMFORT, "page, broker and buttons fight over the pad")
            .inVirtualTime(
                "F70", "less, more and stop at once: stopped", CommandHazards::everybodyAtOnce),
        row("H49", REVERSIBLE, "the phone is locked and stop out of reach")
            .inVirtualTime(
                "none",
                "the button at the pad: everything off within 50 ms, without the daemon's help",
                CommandHazards::buttonAtThePad));
  }

  private static void everybodyAtOnce(Evidence evidence) {
    for (int stopAt = 0; stopAt < 4; stopAt++) {
      Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
      for (int turn = 0; turn < 4; turn++) {
        if (turn == stopAt) {
          stage.ask(new Request.Stop(StopCause.NO_REASON));
        }
        stage.press(Button.START);
        stage.ask(new Request.Softer());
        stage.press(Button.HEAT);
        stage.ask(new Request.Pause());
      }
      evidence.within(
          "stop as number %d of 4: off".formatted(stopAt + 1),
          STOP_FROM_AFAR,
          stage.until(stage::isDead, Duration.ofSeconds(5)));
      evidence.holds("and stays off", stage.always(stage::isOff, Duration.ofSeconds(30)));
    }
  }

  private static void buttonAtThePad(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    stage.press(Button.STOP);
    evidence.within("off", STOP_AT_THE_PAD, stage.until(stage::isDead, Duration.ofSeconds(5)));
    evidence.holds("and stays off", stage.always(stage::isOff, Duration.ofSeconds(30)));
  }
}
