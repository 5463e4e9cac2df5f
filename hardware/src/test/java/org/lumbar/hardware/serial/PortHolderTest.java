package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a `/proc` of the test's own.
class PortHolderTest {
  @TempDir Path proc;

  private Path port;

  @BeforeEach
  void makePort() throws Exception {
    port = Files.createFile(proc.resolve("ttyACM0"));
  }

  @Test
  void aProgramThatHasThePortOpenIsNamed() throws Exception {
    program(812, "minicom", "minicom\0-D\0/dev/ttyACM0");
    opens(812);

    assertThat(PortHolder.of(port, proc)).hasToString("Optional[minicom (pid 812)]");
  }

  @Test
  void theOwnerOfTheLockIsNamedBeforeOthersThatHaveThePortOpen() throws Exception {
    program(100, "cat", "cat");
    opens(100);
    program(812, "minicom", "minicom");
    lockedBy(812);

    assertThat(PortHolder.of(port, proc)).hasToString("Optional[minicom (pid 812)]");
  }

  @Test
  void aLockOfAProgramOutsideThisContainerIsPassedOver() throws Exception {
    program(100, "cat", "cat");
    opens(100);
    lockedBy(0);

    assertThat(PortHolder.of(port, proc)).hasToString("Optional[cat (pid 100)]");
  }

  @Test
  void anotherLumbarIsCalledThatInsteadOfJava() throws Exception {
    program(812, "java", "java\0-cp\0x.jar\0org.lumbar.controller.cli.Lumbar\0run");
    opens(812);

    assertThat(PortHolder.of(port, proc)).hasToString("Optional[another Lumbar (pid 812)]");
  }

  @Test
  void aPortThatNobodyHasOpenHasNoHolder() throws Exception {
    program(812, "minicom", "minicom");

    assertThat(PortHolder.of(port, proc)).isEmpty();
  }

  @Test
  void withoutProcThereIsNoHolderToName() {
    assertThat(PortHolder.of(port, proc.resolve("none"))).isEmpty();
  }

  private void program(long pid, String name, String command) throws Exception {
    Path folder = proc.resolve(Long.toString(pid));
    Files.createDirectories(folder.resolve("fd"));
    Files.writeString(folder.resolve("comm"), name + "\n");
    Files.writeString(folder.resolve("cmdline"), command);
  }

  private void opens(long pid) throws Exception {
    Files.createSymbolicLink(proc.resolve(pid + "/fd/7"), port);
  }

  private void lockedBy(long pid) throws Exception {
    long device = (Long) Files.getAttribute(port, "unix:dev");
    Files.writeString(
        proc.resolve("locks"),
        """
        1: POSIX  ADVISORY  WRITE 1 00:01:1 0 EOF
        2: FLOCK  ADVISORY  WRITE %d %02x:%02x:%s 0 EOF
        """
            .formatted(
                pid, device >>> 8 & 0xfff, device & 0xff, Files.getAttribute(port, "unix:ino")));
  }
}
