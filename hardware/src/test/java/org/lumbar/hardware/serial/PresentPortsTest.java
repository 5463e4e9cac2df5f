package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresentPortsTest {
  @TempDir Path dev;

  @Test
  void stableNamesComeFirstAndOnlyPortsAreListed() throws Exception {
    for (String name : new String[] {"ttyUSB1", "ttyUSB0", "ttyACM0", "tty0", "ttyS0", "null"}) {
      Files.createFile(dev.resolve(name));
    }
    Path byId = Files.createDirectories(dev.resolve("serial/by-id"));
    Files.createSymbolicLink(byId.resolve("usb-Pad"), dev.resolve("ttyACM0"));

    assertThat(PresentPorts.list(dev))
        .extracting(port -> dev.relativize(port).toString())
        .containsExactly("serial/by-id/usb-Pad", "ttyACM0", "ttyUSB0", "ttyUSB1");
  }

  @Test
  void aMachineWithoutPortsHasNone() {
    assertThat(PresentPorts.list(dev)).isEmpty();
  }
}
