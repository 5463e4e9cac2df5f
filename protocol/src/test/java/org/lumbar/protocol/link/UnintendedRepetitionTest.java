package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.RefusalReason;

/// Error kind 2 of 8: a frame comes more than once. Caught by the sequence number (L49, H31).
class UnintendedRepetitionTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  @DisplayName("L49, H31: a telemetry that comes three times is heard once")
  void aTripledTelemetryIsHeardOnce() {
    byte[] telemetry = bench.pad.telemetry(40);
    bench.hear(telemetry, telemetry, telemetry);

    assertThat(bench.heardMarks()).containsExactly(40);
    assertThat(bench.link.statistics().duplicates()).isEqualTo(2);
    assertThat(bench.link.statistics().received()).isEqualTo(1);
  }

  @Test
  void aDoubledPressIsOnePress() {
    byte[] press = bench.pad.press(Button.SOFTER, 1);
    bench.hear(press, press);

    assertThat(bench.signals).containsExactly(new LinkSignal.Pressed(Button.SOFTER));
  }

  @Test
  void aDoubledRefusalIsToldOnce() {
    PadMessage.Refusal refusal = new PadMessage.Refusal(RefusalReason.NO_PRESS, MessageType.ARM, 7);
    byte[] frame = bench.pad.frame(refusal);
    bench.hear(frame, frame);

    assertThat(bench.signals).containsExactly(new LinkSignal.Refused(refusal));
  }

  @Test
  void aDoubledWelcomeBeginsNothingAnew() {
    bench.pad.sequence--;
    byte[] again = bench.pad.welcome(0xA0);
    bench.hear(again, bench.pad.telemetry(40));

    assertThat(bench.heardMarks()).containsExactly(40);
    assertThat(bench.signals).hasSize(1);
  }

  @Test
  void theSameWelcomeUnderANewNumberChangesNothing() {
    bench.hear(bench.pad.telemetry(40), bench.pad.welcome(0xA0), bench.pad.telemetry(41));

    assertThat(bench.heardMarks()).containsExactly(40, 41);
    assertThat(bench.signals).hasSize(2);
    assertThat(bench.link.statistics().gaps()).isZero();
  }
}
