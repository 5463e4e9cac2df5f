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
    runWithKeys("s\nx-h\nq\ns\n");
    assertThat(presses()).containsExactly("start", "stop", "softer", "heat");
  }

  @Test
  void everyWordPressesItsButtonAndQuitEnds() throws LineException {
    runWithKeys("start\nstop\nsofter\nheat\npress start\nquit\nstart\n");
    assertThat(presses()).containsExactly("start", "stop", "softer", "heat", "start");
  }

  @Test
  void theSpaceBarStopsAtOnceAndCapitalsAreKeysToo() throws LineException {
    runWithKeys("S\n XH\nq");
    assertThat(presses()).containsExactly("start", "stop", "stop", "heat");
  }

  @Test
  void noLetterOfAWordPressesAnything() throws LineException {
    runWithKeys("sto\nrepare\nhurry\nsoft\n\u001b[A\u001bOB\nsta\u001b\nq");
    assertThat(presses()).isEmpty();
    assertThat(text())
        .contains("\"sto\" does nothing; did you mean stop?", "did you mean repair?", "\"hurry\"")
        .doesNotContain("repaired", "[A");
  }

  @Test
  void aWordIsObeyedAlsoWhereTheKeysEndWithoutEnter() throws Exception {
    try (LivePad live = new LivePad(name)) {
      live.listenTo(
              new ByteArrayInputStream("start".getBytes(StandardCharsets.US_ASCII)),
              new PrintStream(shown, true, StandardCharsets.UTF_8))
          .join();
    }
    assertThat(presses()).containsExactly("start");
  }

  @Test
  void whatIsTypedStaysBelowWhatIsTold() {
    TypedLine line = new TypedLine(true, new PrintStream(shown, true, StandardCharsets.UTF_8));
    "stx\u007f".chars().forEach(key -> line.take((char) key));
    line.print("1.0 s armed");
    "op".chars().forEach(key -> line.take((char) key));

    assertThat(line.take('\n')).contains("stop");
    assertThat(text()).isEqualTo("stx\b \b\r\u001b[K1.0 s armed\nstop\n");
  }

  @Test
  void theLineAndTheKeysAreExplainedFirst() throws LineException {
    runWithKeys("q");
    assertThat(text().lines()).startsWith("Simulated pad tiny on " + name, PadKeys.EXPLANATION);
  }

  @Test
  void anUnknownWordIsAnsweredWithTheWords() throws LineException {
    runWithKeys("zz\nq");
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
