package org.lumbar.controller.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// Hazards in which the real daemon loses control in the middle of a massage: the pad's own truth
/// says what became of the person on it.
class LostControlTest {
  /// L45, with what a busy machine adds to the last frame's way.
  private static final Duration DEADMAN = Duration.ofMillis(1_100);

  @TempDir Path folder;
  private Rig rig;

  @BeforeEach
  void plugIn() {
    rig = Rig.in(folder);
  }

  @AfterEach
  void putAway() {
    rig.close();
  }

  @Test
  @DisplayName(
      "H26 H56 L45: kill -9, and the pad is off within a second, shows it, and starts nothing again")
  void aKilledDaemon() {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();

    Duration killed = rig.pad().now();
    daemon.kill();
    PadMoment off = rig.pad().awaitOff(on);

    assertThat(off.at().minus(killed)).isLessThanOrEqualTo(DEADMAN);
    assertThat(off.fault()).isEqualTo(PadFault.HOST_SILENT);
    assertThat(off.light()).as("the pad's own light, with the host dead").isEqualTo(Light.ALARM);

    DaemonProcess again = rig.daemon();
    again.await("fault");
    Duration pressed = rig.pad().press(Button.START);
    again.await("rejected");
    assertThat(rig.pad().story())
        .filteredOn(moment -> moment.at().compareTo(pressed) >= 0)
        .allMatch(PadMoment::isOff);
  }

  @Test
  @DisplayName("H27: a pause of half a second goes by; the massage goes on")
  void aShortPause() {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();

    pause(daemon, Duration.ofMillis(500));
    rig.pad().letPass(Duration.ofSeconds(1));

    assertThat(rig.pad().story())
        .filteredOn(moment -> moment.at().compareTo(on) > 0)
        .allMatch(moment -> moment.fault() == PadFault.NONE);
    assertThat(rig.pad().truth().state()).isEqualTo(PadState.ARMED);
    assertThat(daemon.printed()).doesNotContain("fault");
  }

  @Test
  @DisplayName(
      "H27 L52: a pause of a second and a half is off after one, and the daemon stays safe after it")
  void aLongPause() {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();

    Duration stopped = rig.pad().now();
    pause(daemon, Duration.ofMillis(1_500));
    PadMoment off = rig.pad().awaitOff(on);

    assertThat(off.at().minus(stopped)).isLessThanOrEqualTo(DEADMAN);
    daemon.await("fault");
    Duration resumed = rig.pad().now();
    rig.pad().letPass(Duration.ofSeconds(3));
    assertThat(rig.pad().story())
        .filteredOn(moment -> moment.at().compareTo(resumed) >= 0)
        .allMatch(PadMoment::isOff);
  }

  @Test
  @DisplayName("H28: the control thread alone stands still, and the pad is off within a second")
  void aFrozenControlThread() {
    DaemonProcess daemon = rig.daemonForDebugger();
    try (ThreadStriker striker = ThreadStriker.at(daemon)) {
      Duration on = rig.startMassage();

      Duration frozen = rig.pad().now();
      striker.freeze("control-loop");
      PadMoment off = rig.pad().awaitOff(on);

      assertThat(off.at().minus(frozen)).isLessThanOrEqualTo(DEADMAN);
      striker.thaw("control-loop");
      daemon.await("fault");
      assertThat(rig.pad().truth().isOff()).isTrue();
    }
  }

  @Test
  @DisplayName("H29: the cable is pulled; off within a second, and nothing goes on when it is back")
  void aPulledCable() {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();

    Duration pulled = rig.pad().now();
    rig.pad().unplug();
    daemon.await("The pad was lost during a session");
    PadMoment off = rig.pad().awaitOff(on);
    rig.pad().plugInAgain();

    assertThat(off.at().minus(pulled)).isLessThanOrEqualTo(DEADMAN);
    Duration back = rig.pad().await("the daemon", off.at(), PadMoment::hasHost).at();
    rig.pad().letPass(Duration.ofSeconds(2));
    assertThat(rig.pad().story())
        .filteredOn(moment -> moment.at().compareTo(back) >= 0)
        .allMatch(PadMoment::isOff);
  }

  @Test
  @DisplayName("H58: SIGTERM in a massage, and a stop reaches the pad before the daemon is gone")
  void aTerminatedDaemon() {
    DaemonProcess daemon = rig.daemon();
    Duration on = rig.startMassage();

    Duration told = rig.pad().now();
    daemon.terminate();
    PadMoment off = rig.pad().awaitOff(on);

    assertThat(off.fault()).as("the pad was stopped, not left alone").isEqualTo(PadFault.NONE);
    assertThat(off.hasHost()).as("the daemon was still there").isTrue();
    assertThat(off.at().minus(told)).isLessThanOrEqualTo(Duration.ofMillis(500));
  }

  @Test
  @DisplayName("F47: an OutOfMemoryError in the control thread, and everything is off at once")
  void aStruckControlThread() {
    DaemonProcess daemon = rig.daemonForDebugger();
    try (ThreadStriker striker = ThreadStriker.at(daemon)) {
      Duration on = rig.startMassage();
      Duration struck = rig.pad().now();
      striker.strike("control-loop");

      PadMoment off = rig.pad().awaitOff(on);

      assertThat(off.at().minus(struck)).isLessThanOrEqualTo(DEADMAN);
      assertThat(daemon.awaitEnd()).isNotZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"serial reader", "serial writer"})
  @DisplayName(
      "F47: an OutOfMemoryError in a thread of the line: all is off, and the pad found again")
  void aStruckThreadOfTheLine(String thread) {
    DaemonProcess daemon = rig.daemonForDebugger();
    try (ThreadStriker striker = ThreadStriker.at(daemon)) {
      Duration on = rig.startMassage();
      Duration struck = rig.pad().now();
      striker.strike(thread);

      PadMoment off = rig.pad().awaitOff(on);

      assertThat(off.at().minus(struck)).isLessThanOrEqualTo(Duration.ofSeconds(3));
      daemon.await("The pad was lost during a session");
      assertThat(isHeardAgain()).as("the daemon greets the pad again").isTrue();
    }
  }

  /// Whether a frame reaches the pad within half a minute.
  private boolean isHeardAgain() {
    long before = rig.pad().truth().traffic().received();
    Duration patience = rig.pad().now().plusSeconds(30);
    while (rig.pad().truth().traffic().received() == before
        && rig.pad().now().compareTo(patience) < 0) {
      rig.pad().letPass(Duration.ofMillis(100));
    }
    return rig.pad().truth().traffic().received() > before;
  }

  private void pause(DaemonProcess daemon, Duration length) {
    daemon.suspend();
    rig.pad().letPass(length);
    daemon.resume();
  }
}
