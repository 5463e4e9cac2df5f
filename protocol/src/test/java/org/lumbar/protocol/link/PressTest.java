package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Presses;

/// Each press at the pad is told once, however many frames were lost.
class PressTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  void pressesFromBeforeTheConversationAreNotTold() {
    bench.pad.presses = new Presses(3, 4, 5, 6);
    bench.hear(bench.pad.telemetry(0));

    assertThat(pressed()).isEmpty();
  }

  @Test
  void aPressIsToldByItsMessageAndNotAgainByTheCount() {
    bench.hear(bench.pad.telemetry(0), bench.pad.press(Button.START, 1));
    bench.pad.presses = new Presses(1, 0, 0, 0);
    bench.hear(bench.pad.telemetry(0), bench.pad.telemetry(0));

    assertThat(pressed()).containsExactly(Button.START);
  }

  @Test
  void aPressWhoseMessageWasLostIsToldByTheCountBeforeTheTelemetryItself() {
    bench.hear(bench.pad.telemetry(0));
    bench.signals.clear();
    bench.pad.presses = new Presses(0, 1, 0, 0);
    bench.hear(bench.pad.telemetry(1));

    assertThat(bench.signals)
        .containsExactly(
            new LinkSignal.Pressed(Button.STOP),
            new LinkSignal.Heard(bench.pad.telemetryMessage(1)));
  }

  @Test
  void aPressTellsTheLostOnesBeforeIt() {
    bench.hear(bench.pad.telemetry(0), bench.pad.press(Button.SOFTER, 3));

    assertThat(pressed()).containsExactly(Button.SOFTER, Button.SOFTER, Button.SOFTER);
  }

  @Test
  void ofSeveralLostPressesStopIsToldLast() {
    bench.hear(bench.pad.telemetry(0));
    bench.pad.presses = new Presses(1, 1, 2, 1);
    bench.hear(bench.pad.telemetry(0));

    assertThat(pressed())
        .containsExactly(Button.START, Button.SOFTER, Button.SOFTER, Button.HEAT, Button.STOP);
  }

  @Test
  void aPressBeforeTheFirstTelemetryIsTold() {
    bench.hear(bench.pad.press(Button.STOP, 200));
    bench.pad.presses = new Presses(9, 200, 9, 9);
    bench.hear(bench.pad.telemetry(0));

    assertThat(pressed()).containsExactly(Button.STOP);
  }

  @Test
  void theCountsComeRound() {
    bench.pad.presses = new Presses(255, 255, 255, 255);
    bench.hear(bench.pad.telemetry(0), bench.pad.press(Button.HEAT, 0));
    bench.pad.presses = new Presses(255, 1, 255, 0);
    bench.hear(bench.pad.telemetry(0));

    assertThat(pressed()).containsExactly(Button.HEAT, Button.STOP, Button.STOP);
  }

  @Test
  void aCountThatIsBehindTellsNothingAndIsNotBelieved() {
    bench.hear(bench.pad.telemetry(0), bench.pad.press(Button.START, 1));
    bench.pad.presses = Presses.NONE;
    bench.hear(bench.pad.telemetry(0));
    bench.pad.presses = new Presses(1, 0, 0, 0);
    bench.hear(bench.pad.telemetry(0));

    assertThat(pressed()).containsExactly(Button.START);
  }

  @Test
  void halfOfTheRoundIsBehind() {
    bench.hear(bench.pad.telemetry(0), bench.pad.press(Button.START, 128));
    assertThat(pressed()).isEmpty();

    bench.hear(bench.pad.press(Button.START, 127));
    assertThat(pressed()).hasSize(127);
  }

  private List<Button> pressed() {
    return bench.signals.stream()
        .filter(LinkSignal.Pressed.class::isInstance)
        .map(signal -> ((LinkSignal.Pressed) signal).button())
        .toList();
  }
}
