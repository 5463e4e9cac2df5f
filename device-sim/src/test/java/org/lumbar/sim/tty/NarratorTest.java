package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.sim.pad.RawHost;
import org.lumbar.sim.pad.TestPads;

class NarratorTest {
  @Test
  void aSessionReadsAsAPersonAtThePadWouldTellIt() {
    RawHost host = RawHost.withPad();
    Narrator narrator = new Narrator();
    List<String> lines = new ArrayList<>(narrator.tell(host.view()));
    host.greet();
    host.arm();
    for (int beat = 0; beat < 100; beat++) {
      host.keepDriving(Duration.ofMillis(20), TestPads.DRIVEN, 120, Celsius.of(38));
      lines.addAll(narrator.tell(host.view()));
    }
    for (int beat = 0; beat < 100; beat++) {
      host.pass(20);
      lines.addAll(narrator.tell(host.view()));
    }
    host.pad.press(Button.STOP);
    lines.addAll(narrator.tell(host.view()));
    assertThat(lines)
        .containsExactly(
            "0.0 s  armed",
            "0.0 s  heat to 38.0 °C, 38.0 °C",
            "0.5 s  motors on, strongest 3.0",
            "3.0 s  OFF: the host has been silent for longer than its lease (latched; press stop"
                + " to acknowledge)",
            "3.0 s  motors off",
            "3.0 s  heat off",
            "3.0 s  light alarm",
            "4.0 s  fault acknowledged",
            "4.0 s  light off");
  }
}
