package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastFrameTest {
  @TempDir Path folder;

  @Test
  void theStopThatAShutdownHookSendsStillReachesThePad() throws Exception {
    Path port = folder.resolve("ttyPAD");
    try (PadEnd pad = PadEnd.pluggedInAt(port);
        OtherProgram daemon = OtherProgram.run(LineHolder.class, port.toString())) {
      assertThat(daemon.says()).isEqualTo("opened");
      daemon.end();

      assertThat(pad.receiveText(LineHolder.LAST_FRAME.length())).isEqualTo(LineHolder.LAST_FRAME);
    }
  }
}
