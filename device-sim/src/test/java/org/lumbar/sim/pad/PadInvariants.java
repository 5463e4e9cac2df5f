package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// What must hold of a pad whatever arrives at it, worked out a second time from what a test has
/// done to it.
final class PadInvariants {
  private static final Duration PRESS_STANDS = Duration.ofSeconds(60);
  private static final Duration LONGEST_SESSION = Duration.ofSeconds(961);
  private static final int HIGHEST_STEPS = 240;
  private static final int HOTTEST_TENTHS = 410;

  private final SimulatedPad pad;
  private final Set<PadFault> faultsSeen = EnumSet.noneOf(PadFault.class);
  private PadState before = PadState.SAFE;
  private boolean pressStands;
  private Duration pressedAt = Duration.ZERO;
  private boolean armWasSent;
  private int askedCap;
  private int cap;
  private Duration firstOutput = Duration.ZERO;
  private boolean hasOutput;
  private int sessions;

  PadInvariants(SimulatedPad pad) {
    this.pad = pad;
  }

  void startPressed() {
    pressStands = true;
    pressedAt = pad.view().now();
  }

  void armSent(HostMessage.Arm arm) {
    armWasSent = arm.limitsCrc() == PadLimits.TABLE.crc();
    askedCap = arm.capSteps();
  }

  /// After every single thing that has happened.
  void check() {
    PadView view = pad.view();
    checkArming(view);
    checkOutputs(view);
    checkFault(view);
    before = view.state();
    armWasSent = false;
  }

  private void checkArming(PadView view) {
    boolean isNew = view.state() == PadState.ARMED && before != PadState.ARMED;
    if (isNew) {
      assertThat(before).as("the state before ARMED").isEqualTo(PadState.SAFE);
      assertThat(armWasSent).as("an arm with the right limits").isTrue();
      assertThat(pressStands).as("a press on start that is not used up").isTrue();
      assertThat(view.now().minus(pressedAt)).isLessThanOrEqualTo(PRESS_STANDS);
      cap = askedCap;
      hasOutput = false;
      pressStands = false;
      sessions++;
    }
  }

  private void checkOutputs(PadView view) {
    boolean isArmed = view.state() == PadState.ARMED;
    assertThat(view.enabled()).as("the enable line").isEqualTo(isArmed);
    if (!isArmed) {
      assertThat(view.isOff()).as("off in %s", view.state()).isTrue();
      assertThat(view.setpoints()).allMatch(setpoint -> setpoint.tenths() == 0);
      return;
    }
    assertThat(view.applied().strongestSteps()).isLessThanOrEqualTo(Math.min(cap, HIGHEST_STEPS));
    for (int motor : pad.model().neverDriven()) {
      assertThat(view.applied().steps(motor)).as("motor %d", motor).isZero();
    }
    assertThat(view.setpoints()).allMatch(setpoint -> setpoint.tenths() <= HOTTEST_TENTHS);
    checkDuration(view);
  }

  private void checkDuration(PadView view) {
    if (!hasOutput && !view.applied().isOff()) {
      hasOutput = true;
      firstOutput = view.now();
    }
    if (hasOutput) {
      assertThat(view.now().minus(firstOutput)).isLessThanOrEqualTo(LONGEST_SESSION);
    }
  }

  private void checkFault(PadView view) {
    faultsSeen.add(view.fault());
    assertThat(view.state() == PadState.FAULT).isEqualTo(view.fault() != PadFault.NONE);
  }

  Set<PadFault> faultsSeen() {
    return faultsSeen;
  }

  int sessions() {
    return sessions;
  }
}
