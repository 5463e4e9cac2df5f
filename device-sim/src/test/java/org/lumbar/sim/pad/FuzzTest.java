package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;

/// A host that has lost its mind, and a line that has too: whatever they do, the pad keeps its
/// limits.
@DisplayName("H17: whatever arrives, no exception and no illegal output")
class FuzzTest {
  private static final List<Button> BUTTONS = List.of(Button.values());
  private static final int ROUNDS = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverArrivesThePadKeepsItsLimits(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RawHost host = RawHost.withPad();
    for (int round = 0; round < ROUNDS; round++) {
      doSomething(host, random);
      host.pass(random.nextInt(30));
      if (round % 1000 == 0) {
        host.forget();
      }
      requireLegal(host.view());
    }
    assertThat(host.view().strongestSteps()).isPositive();
    requireNeverDriven(host);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void withoutAPressNothingEverRuns(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RawHost host = RawHost.withPad();
    for (int round = 0; round < ROUNDS; round++) {
      speak(host, random);
      host.pass(random.nextInt(30));
      assertThat(host.view().isOff()).isTrue();
      assertThat(host.view().enabled()).isFalse();
    }
  }

  private static void doSomething(RawHost host, SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      host.pad.press(BUTTONS.get(random.nextInt(BUTTONS.size())));
    }
    if (random.nextInt(2000) == 0) {
      host.pad.powerCycle();
    }
    speak(host, random);
  }

  private static void speak(RawHost host, SplittableRandom random) {
    switch (random.nextInt(12)) {
      case 0 -> host.sendHello(random.nextInt(3));
      case 1, 2, 3 -> host.send(RawHost.armFor(random.nextInt(256), tenths(random)));
      case 4 -> host.send(host.header(random.nextInt(256)), bytes(random));
      case 5 -> host.sendRaw(bytes(random));
      case 6 -> maybeStop(host, random);
      default -> host.send(drive(host, random));
    }
  }

  private static void maybeStop(RawHost host, SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      host.send(new HostMessage.Stop(StopReason.PERSON));
    } else {
      host.send(host.header(MessageType.DRIVE.wire()), bytes(random));
    }
  }

  private static HostMessage.Drive drive(RawHost host, SplittableRandom random) {
    int[] steps = new int[20];
    for (int motor = 0; motor < steps.length; motor++) {
      boolean allowed = !host.pad.model().neverDriven().contains(motor);
      steps[motor] = allowed || random.nextInt(2000) == 0 ? random.nextInt(241) : 0;
    }
    if (random.nextInt(50) == 0) {
      steps[1] = random.nextInt(256);
    }
    return host.drive(MotorLevels.of(steps), tenths(random));
  }

  private static Celsius tenths(SplittableRandom random) {
    return new Celsius(random.nextInt(20) == 0 ? random.nextInt(0x10000) : random.nextInt(411));
  }

  private static byte[] bytes(SplittableRandom random) {
    byte[] bytes = new byte[random.nextInt(100)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static void requireLegal(PadView view) {
    assertThat(view.applied().strongestSteps()).isLessThanOrEqualTo(240);
    assertThat(view.setpoints()).allMatch(setpoint -> setpoint.tenths() <= 410);
    assertThat(view.highestCelsius()).isLessThan(43.5);
    if (view.state() != PadState.ARMED) {
      assertThat(view.isOff()).isTrue();
      assertThat(view.enabled()).isFalse();
    }
  }

  private static void requireNeverDriven(RawHost host) {
    for (int motor : host.pad.model().neverDriven()) {
      assertThat(host.view().motors().get(motor).strongestSteps()).isZero();
    }
  }
}
