package org.lumbar.sim.junit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.link.LinkSettings;
import org.lumbar.protocol.link.LinkSignal;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadState;

/// A host of one's own, tested: after a press on start it drives one motor at level 4.
class SilentHostTest {
  private static final int MOTOR = 1;
  private static final int LEVEL_4 = 4 * MotorLevels.STEPS_PER_LEVEL;

  @PadTest
  void aHostThatFallsSilentLeavesNothingOn(PadUnderTest pad) {
    SmallHost host = new SmallHost(pad);
    pad.every(Duration.ofMillis(20), host::tick);
    pad.pass(Duration.ofSeconds(1));
    pad.press(Button.START);
    pad.assertRunsWithin(MOTOR, Duration.ofSeconds(1));
    pad.pass(Duration.ofSeconds(10));
    pad.assertNeverStrongerThan(4.0);

    host.crash();

    pad.assertAllOffWithin(Duration.ofMillis(1500));
    pad.assertStaysOffFor(Duration.ofMinutes(5));
    pad.assertState(PadState.FAULT);
  }

  /// The whole host: it greets, asks to be armed when somebody presses start, and drives.
  private static final class SmallHost {
    private final PadUnderTest pad;
    private final HostLink link;
    private int limitsCrc;
    private int level;
    private int ticks;
    private boolean isCrashed;

    SmallHost(PadUnderTest pad) {
      this.pad = pad;
      link = new HostLink(LinkSettings.ofAnyPad(new LimitsTable(Map.of())), () -> 4711, this::send);
      pad.connect(bytes -> link.received(bytes, bytes.length, pad.now()).forEach(this::hear));
      link.lineOpened(pad.now());
    }

    void crash() {
      isCrashed = true;
    }

    void tick(Duration now) {
      if (!isCrashed) {
        link.ticked(now);
        int[] levels = new int[20];
        levels[MOTOR] = level;
        List<Celsius> noHeat = List.of(Celsius.OFF, Celsius.OFF);
        link.send(
            new HostMessage.Drive(1000, ticks++, MotorLevels.of(levels), noHeat, Cue.DARK), now);
      }
    }

    private void hear(LinkSignal signal) {
      if (signal instanceof LinkSignal.Connected(var welcome)) {
        limitsCrc = welcome.limits().crc();
      } else if (signal instanceof LinkSignal.Pressed(var button) && button == Button.START) {
        link.send(new HostMessage.Arm(LEVEL_4, Celsius.OFF, limitsCrc), pad.now());
        level = LEVEL_4;
      }
    }

    private boolean send(byte[] frame) {
      pad.receive(frame);
      return true;
    }
  }
}
