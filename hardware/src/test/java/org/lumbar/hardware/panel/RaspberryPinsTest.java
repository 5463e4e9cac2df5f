package org.lumbar.hardware.panel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaspberryPinsTest {
  @TempDir Path dev;

  @Test
  void aMachineWithoutGpioSaysSo() {
    assertThatThrownBy(() -> RaspberryPins.checkUsable(dev))
        .hasMessage("this machine has no GPIO (no %s/gpiochip*)".formatted(dev));
  }

  @Test
  void pinsThatThisUserMayNotUseNameTheGroupToJoin() throws Exception {
    // A link that leads nowhere is neither readable nor writable, for root too.
    Files.createSymbolicLink(dev.resolve("gpiochip0"), dev.resolve("none"));

    assertThatThrownBy(() -> RaspberryPins.checkUsable(dev))
        .hasMessageContaining(dev + "/gpiochip0: add the user to group gpio");
  }

  @Test
  void pinsThatThisUserMayUseAreFine() throws Exception {
    Files.createFile(dev.resolve("gpiochip0"));

    assertThatCode(() -> RaspberryPins.checkUsable(dev)).doesNotThrowAnyException();
  }
}
