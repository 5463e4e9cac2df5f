package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lines of `docs/mqtt.md`, typed as they stand there beside a real demo, with the clients that
/// they name.
class MqttDocumentTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile("mosquitto_sub -h 127\\.0\\.0\\.1 -p (\\d+)");
  private static final int PATIENCE_S = 60;

  /// More than a stop, a softer and a proposal can need.
  private static final int MOST_QUESTIONS = 100;

  @TempDir private Path folder;
  private Terminal demo;
  private String port;

  @BeforeEach
  void openTheDemo() throws InterruptedException {
    demo = Terminal.open(folder, "demo", "--page-port", "0");
    demo.await("MQTT: connected");
    Matcher found = PORT.matcher(demo.printed());
    assertThat(found.find()).isTrue();
    port = found.group(1);
  }

  @AfterEach
  void closeIt() {
    demo.close();
  }

  @Test
  void everyLineThatListensHearsSomething() throws Exception {
    List<String> listening =
        lines("mosquitto_sub").filter(line -> !line.contains("/ack/")).toList();
    assertThat(listening).hasSizeGreaterThanOrEqualTo(3);
    for (String line : listening) {
      Process heard = type(once(line));

      assertThat(heard.waitFor(PATIENCE_S, TimeUnit.SECONDS)).as(line).isTrue();
      assertThat(heard.exitValue()).as(line).isZero();
      assertThat(text(heard)).as(line).isNotBlank();
    }
  }

  @Test
  void everyLineThatAsksIsAnswered() throws Exception {
    List<String> asking = lines("mosquitto_pub").toList();
    assertThat(asking).hasSizeGreaterThanOrEqualTo(3);
    String answers =
        lines("mosquitto_sub").filter(line -> line.contains("/ack/")).findAny().orElseThrow();
    for (String line : asking) {
      String asker = line.contains("\"by\"") ? "/ack/anna" : "/ack/anyone";
      Process answer = type(once(answers.replace("/ack/anna", asker)));
      // Nobody knows when the listener is there; the same question may be asked again.
      for (int question = 0; question < MOST_QUESTIONS && answer.isAlive(); question++) {
        assertThat(type(line).waitFor()).as(line).isZero();
        boolean _ = answer.waitFor(300, TimeUnit.MILLISECONDS);
      }

      assertThat(text(answer)).as(line).contains(asker, "\"verb\":\"" + verb(line) + "\"");
    }
  }

  private static String verb(String line) {
    return line.replaceAll(".*/cmd/(\\w+).*", "$1");
  }

  /// Without end as they stand in the document: here one message is enough.
  private static String once(String line) {
    return "%s%s -W %d".formatted(line, line.contains(" -C ") ? "" : " -C 1", PATIENCE_S);
  }

  private static Stream<String> lines(String program) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("../docs/mqtt.md")))
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(line -> line.replaceAll("\\s+#.*", ""))
        .filter(line -> line.startsWith(program));
  }

  private Process type(String line) throws IOException {
    return new ProcessBuilder("sh", "-c", "PORT=%s; exec %s".formatted(port, line))
        .redirectErrorStream(true)
        .start();
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
