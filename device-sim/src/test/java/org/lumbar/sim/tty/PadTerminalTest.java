package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.sim.fault.Script;
import org.lumbar.sim.pad.SimulatedPad;

/// The pad's terminal, its keys coming through a pipe. The clock goes on by itself with every look
/// at it.
@Timeout(60)
class PadTerminalTest {
  private final AtomicLong millis = new AtomicLong();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final SimulatedPad pad = new SimulatedPad(LivePad.MODEL, 7);

  @TempDir private Path folder;
  private Path name;

  @BeforeEach
  void chooseName() {
    name = folder.resolve("pad");
  }

  @Test
  void everyKeyPressesItsButtonAndQuitEnds() throws LineException {
    runWithKeys("s\nx\n-\nh\nq\ns");
    assertThat(presses()).containsExactly("start", "stop", "softer", "heat");
  }

  @Test
  void theSpaceBarStopsAndCapitalsAreKeysToo() throws LineException {
    runWithKeys("S Hq");
    assertThat(presses()).containsExactly("start", "stop", "heat");
  }

  @Test
  void theLineAndTheKeysAreExplainedFirst() throws LineException {
    runWithKeys("q");
    assertThat(text().lines()).startsWith("Simulated pad tiny on " + name, PadKeys.EXPLANATION);
  }

  @Test
  void anUnknownKeyIsAnsweredWithTheKeys() throws LineException {
    runWithKeys("?q");
    assertThat(text().lines().filter(PadKeys.EXPLANATION::equals)).hasSize(2);
  }

  @Test
  void afterQuitTheNameIsGone() throws LineException {
    runWithKeys("q");
    assertThat(Files.exists(name, LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void whereKeysEndThePadLivesOn() throws Exception {
    try (LivePad live = new LivePad(name)) {
      live.listenTo(
              InputStream.nullInputStream(), new PrintStream(shown, true, StandardCharsets.UTF_8))
          .join();
      live.pass(1_000);
      assertThat(live.hasEnded()).isFalse();
    }
  }

  @Test
  void aTakenNameIsSaidBeforeAnythingElse() throws IOException {
    Files.writeString(name, "somebody's");
    assertThatThrownBy(() -> runWithKeys("q")).hasMessageContaining("choose another path");
    assertThat(text()).isEmpty();
  }

  private void runWithKeys(String keys) throws LineException {
    run(new ByteArrayInputStream(keys.getBytes(StandardCharsets.US_ASCII)));
  }

  private void run(InputStream keys) throws LineException {
    PadOnTtySettings settings =
        new PadOnTtySettings(name, Script.NONE, 1, () -> Duration.ofMillis(millis.addAndGet(40)));
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    PadTerminal.run(settings, pad, keys, out);
  }

  private List<String> presses() {
    return text()
        .lines()
        .filter(line -> line.endsWith(" pressed"))
        .map(line -> line.replaceFirst("\\d+\\.\\d s (\\w+) pressed", "$1"))
        .toList();
  }

  private String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
