package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.pad.TestPads;

class ScriptTest {
  private final BareHost host = TestPads.host();

  @Test
  void deedsAreDoneAtTheirTimes() {
    Script script =
        read(
            "# a bad minute",
            "",
            "1:00..1:02.5 line-loss=0.5  # half of it",
            "1 press start",
            "2s press softer",
            "61 sensor-open",
            "62.5 repair F22",
            "70 repair");
    ScriptPlayer player = new ScriptPlayer(script, host.rig());
    List<String> told = new ArrayList<>();
    for (int second = 1; second <= 100; second++) {
      player.advanceTo(
          Duration.ofSeconds(second), (deed, at) -> told.add(at.toMillis() + " " + deed.words()));
    }
    assertThat(told)
        .containsExactly(
            "1000 start pressed",
            "2000 softer pressed",
            "60000 fault begins: line-loss=0.5. Frames never arrive.",
            "61000 fault begins: sensor-open=1. A sensor's wire is broken.",
            "62500 fault ends: line-loss",
            "62500 fault ends: sensor-open",
            "70000 everything is repaired");
    assertThat(host.rig().present()).isEmpty();
    assertThat(host.heard(PadMessage.Press.class).stream().map(PadMessage.Press::button))
        .containsExactly(Button.START, Button.SOFTER);
  }

  @Test
  void everyBadLineIsNamed() {
    assertThatThrownBy(
            () ->
                read(
                    "1 press start",
                    "line-loss",
                    "soon line-loss",
                    "3 line-los",
                    "4 press stopp",
                    "5..4 line-loss",
                    "6..7 press stop",
                    "8 line-loss 0.3",
                    "9 motor-open=99",
                    "10 repair nothing"))
        .hasMessageContaining("s:2: \"line-loss\" says no deed")
        .hasMessageContaining("s:3: \"soon\" is no time; write TIME FAULT")
        .hasMessageContaining("s:4: there is no fault \"line-los\"; did you mean line-loss?")
        .hasMessageContaining("s:5: there is no button \"stopp\"; did you mean stop?")
        .hasMessageContaining("s:6: the fault must end after it has begun")
        .hasMessageContaining("s:7: only a fault lasts")
        .hasMessageContaining("s:8: there is too much behind \"line-loss\"")
        .hasMessageContaining("s:9: motor-open: the motor is 99, but pad back-20 has 14")
        .hasMessageContaining("s:10: there is no fault \"nothing\"")
        .message()
        .doesNotContain("s:1:");
  }

  private Script read(String... lines) {
    return Script.read("s", List.of(lines), host.pad().model());
  }
}
