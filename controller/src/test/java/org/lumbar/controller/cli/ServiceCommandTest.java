package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.latch.DaemonLock;
import org.lumbar.controller.latch.FaultBook;
import org.lumbar.protocol.message.PadFault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServiceCommandTest {
  private static final Cause BROKEN = new Cause.PadFaulted(PadFault.SENSOR_OPEN);

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  @DisplayName("H62: service tells of the lock, clears it, and leaves the fault to the pad")
  void aLockedPad() {
    fail(3);

    assertThat(service()).isEqualTo(ExitCode.PAD_FAULT);
    assertThat(said.toString()).contains("locked for service", "3 times", BROKEN.text());

    assertThat(service("--clear")).isEqualTo(ExitCode.FINE);
    assertThat(service()).isEqualTo(ExitCode.PAD_FAULT);
    assertThat(said.toString()).contains("The lock is cleared", "Still from before the restart");
  }

  @Test
  @DisplayName("H62: service clears no fault that is not locked")
  void aFaultThatIsNotLocked() {
    fail(2);

    assertThat(service("--clear")).isEqualTo(ExitCode.FINE);
    assertThat(said.toString()).contains("nothing was changed");
    assertThat(service()).isEqualTo(ExitCode.PAD_FAULT);
  }

  @Test
  void withoutAFault() {
    assertThat(service()).isEqualTo(ExitCode.FINE);
    assertThat(said.toString()).contains("No fault stands.");
  }

  @Test
  void aLockThatCannotBeClearedIsSaid() throws Exception {
    fail(3);
    Files.createDirectories(folder.resolve("fault.json.new/in-the-way"));

    assertThat(service("--clear")).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said.toString()).contains(folder.toString(), "cannot be cleared");
  }

  @Test
  @DisplayName("H62: no lock is cleared behind the back of a daemon that runs")
  void aRunningDaemonKeepsItsLock() throws IOException {
    fail(3);

    try (DaemonLock _ = DaemonLock.take(folder).orElseThrow()) {
      assertThat(service("--clear")).isEqualTo(ExitCode.CHECK_FAILED);
      assertThat(said.toString()).contains("A daemon runs in", "End it first");
    }
    assertThat(service()).isEqualTo(ExitCode.PAD_FAULT);
    assertThat(service("--clear")).isEqualTo(ExitCode.FINE);
  }

  @Test
  void aFolderThatCannotBeUsedIsSaid() throws IOException {
    Files.createDirectory(folder.resolve("daemon.lock"));

    assertThat(service("--clear")).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said.toString())
        .contains("cannot be kept in " + folder, "--state")
        .doesNotContain("Something unexpected");
  }

  @Test
  void theFaultAsJson() {
    assertThat(service("--json")).isEqualTo(ExitCode.FINE);
    assertThat(json().path("standing").asBoolean()).isFalse();
    assertThat(json().path("fault").isNull()).isTrue();

    fail(3);
    said.getBuffer().setLength(0);
    assertThat(service("--json")).isEqualTo(ExitCode.PAD_FAULT);
    assertThat(json().path("locked").asBoolean()).isTrue();
    assertThat(json().at("/fault/code").asString()).isEqualTo("service_lock");
    assertThat(json().at("/fault/next").asString()).contains("--clear");
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(said.toString());
  }

  private void fail(int times) {
    FaultBook book = FaultBook.in(folder, () -> Instant.EPOCH);
    for (int i = 0; i < times; i++) {
      var _ = book.begin(BROKEN);
    }
    book.save();
  }

  private int service(String... more) {
    String[] words = new String[3 + more.length];
    words[0] = "service";
    words[1] = "--state";
    words[2] = folder.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return Lumbar.commandLine()
        .setErr(new PrintWriter(said, true))
        .setOut(new PrintWriter(said, true))
        .execute(words);
  }
}
