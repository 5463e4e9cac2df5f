package org.lumbar.controller.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.protocol.message.Button;

/// The real daemon at a real tty that is not the pad's, or not its own alone.
class WrongPortTest {
  private static final Pattern NAMED = Pattern.compile("([0-9.]+) s +foreign");

  /// From opening, 1 s for who talks and 2.5 s for silence, and a slow start of the program; the
  /// exact times are held in virtual time.
  private static final double LEAST_SECONDS = 1;

  private static final double SECONDS = 10;

  @TempDir Path folder;

  static Stream<Arguments> devices() {
    UnaryOperator<byte[]> echo = heard -> heard;
    UnaryOperator<byte[]> modem = _ -> ForeignDevice.text("\r\nERROR\r\n");
    UnaryOperator<byte[]> receiver = _ -> ForeignDevice.text("$GPGGA,123519,4807.038,N*47\r\n");
    return Stream.of(
        Arguments.of("an echo", echo, "what we send comes back"),
        Arguments.of("a modem", modem, "none of its frames, beginning with \"ERROR"),
        Arguments.of("another protocol", receiver, "none of its frames, beginning with \"$GPGGA"));
  }

  @ParameterizedTest(name = "H34: {0} is not taken for a pad, and is named")
  @MethodSource("devices")
  void aForeignDeviceIsNamed(String kind, UnaryOperator<byte[]> answer, String words) {
    Path port = folder.resolve("port");
    try (ForeignDevice _ = ForeignDevice.pluggedInAt(port, answer);
        DaemonProcess daemon = run(port, folder.resolve("state"));
        PageClient page = new PageClient(daemon.page())) {
      daemon.await("this is not a Lumbar pad: ");

      assertThat(daemon.printed()).as(kind).contains(words).doesNotContain("connected");
      assertThat(page.status().path("message").stringValue()).contains("not a Lumbar pad", words);
      assertNamedInTime(daemon);
    }
  }

  @Test
  @DisplayName("H34: where nothing answers at all it is said so, with what to look at")
  void silenceIsNotTakenForAnotherDevice() {
    Path port = folder.resolve("port");
    try (ForeignDevice _ = ForeignDevice.pluggedInAt(port, _ -> new byte[0]);
        DaemonProcess daemon = run(port, folder.resolve("state"));
        PageClient page = new PageClient(daemon.page())) {
      daemon.await("nothing answers on this port; check that the pad is switched on");

      assertThat(daemon.printed()).doesNotContain("not a Lumbar pad");
      assertThat(page.status().path("message").stringValue())
          .startsWith("No pad: nothing answers on this port;")
          .endsWith("the port is the pad's.");
      assertNamedInTime(daemon);
    }
  }

  private static void assertNamedInTime(DaemonProcess daemon) {
    Matcher named = NAMED.matcher(daemon.printed());
    assertThat(named.find()).isTrue();
    assertThat(Double.parseDouble(named.group(1))).isBetween(LEAST_SECONDS, SECONDS);
  }

  @Test
  @DisplayName("H34: a second daemon cannot open the port, says who has it, and disturbs nobody")
  void thePortIsForOneAlone() {
    try (Rig rig = Rig.in(folder)) {
      DaemonProcess first = rig.daemon();
      Duration before = rig.pad().press(Button.SOFTER);
      try (DaemonProcess second = run(folder.resolve("pad"), folder.resolve("other-state"))) {
        second.await("is in use by another Lumbar (pid ");

        assertThat(second.printed())
            .contains("the pad needs the port for itself")
            .doesNotContain("connected");
      }
      rig.pad().letPass(Duration.ofSeconds(1));
      assertThat(first.printed()).doesNotContain("gone");
      assertThat(rig.pad().story())
          .filteredOn(moment -> moment.at().compareTo(before) >= 0)
          .allMatch(PadMoment::hasHost);
    }
  }

  @Test
  @DisplayName("H34: a pad of another layout is not driven, for its motors lie elsewhere")
  void anotherLayoutIsNotDriven() throws IOException {
    try (Rig rig = Rig.in(folder)) {
      DaemonProcess daemon = rig.start(List.of(), "--config", otherLayout().toString());
      daemon.await("this pad must not be driven: it is of layout back-20");

      rig.pad().press(Button.START);
      rig.pad().letPass(Duration.ofSeconds(2));
      assertThat(daemon.printed()).doesNotContain("connected").doesNotContain("started");
      assertThat(rig.pad().story()).allMatch(PadMoment::isOff);
    }
  }

  private DaemonProcess run(Path port, Path state) {
    return DaemonProcess.start(
        folder,
        List.of(),
        List.of(
            "run", "--serial", port.toString(), "--page-port", "0", "--state", state.toString()));
  }

  private Path otherLayout() throws IOException {
    return Files.writeString(folder.resolve("lumbar.toml"), "[massage]\nlayout = \"cushion-6\"\n");
  }
}
