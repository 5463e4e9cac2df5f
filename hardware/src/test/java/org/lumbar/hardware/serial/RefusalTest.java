package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The sentences that the tests' own user, often root, never gets to read from a real port.
class RefusalTest {
  private static final Path PORT = Path.of("/dev/ttyACM0");
  private static final SerialSettings SETTINGS = SerialSettings.at(PORT.toString());

  @Test
  void aForbiddenPortSaysWhichGroupToJoin() {
    String user = System.getProperty("user.name");

    assertThat(Refusal.systemSaid(SETTINGS, PORT, SystemError.PERMISSION_DENIED))
        .startsWith(PORT + " may not be opened by user " + user)
        .contains("add the user to group dialout");
  }

  @Test
  void aForbiddenFolderOnTheWaySaysTheSame() {
    assertThat(Refusal.unreachable(PORT, new AccessDeniedException("/dev")))
        .contains("add the user to group dialout");
  }

  @Test
  void aBusyPortWhoseHolderIsHiddenIsStillCalledBusy() {
    assertThat(Refusal.inUse(PORT, Optional.empty()))
        .startsWith("/dev/ttyACM0 is in use by another program");
  }

  @Test
  void aMissingPortNamesThoseThatAreThere() {
    assertThat(Refusal.missing(Path.of("/no/pad"), List.of(PORT, Path.of("/dev/ttyUSB1"))))
        .isEqualTo(
            "/no/pad is not there; is the pad plugged in and switched on? Ports here: /dev/ttyACM0, /dev/ttyUSB1.");
  }

  @Test
  void aMissingPortOnAMachineWithoutAnySaysThat() {
    assertThat(Refusal.missing(Path.of("/no/pad"), List.of()))
        .endsWith("No serial port is here at all.");
  }

  @Test
  void anyOtherErrorKeepsTheSystemsWordsAndNumber() {
    assertThat(Refusal.systemSaid(SETTINGS, PORT, 5))
        .isEqualTo("/dev/ttyACM0 cannot be opened at 500000 baud: input/output error (error 5)");
    assertThat(Refusal.systemSaid(SETTINGS, PORT, 4711)).endsWith("(error 4711)");
  }
}
