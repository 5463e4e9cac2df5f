package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.mqtt.MqttSettings.Login;

/// Brokers that are not there, say nothing, or do not let the pad in: what is said of it, and that
/// it costs the daemon nothing.
class TroubledBrokerTest {
  private static final TopicTree TREE = new TopicTree("home", "back");
  @TempDir Path folder;

  @Test
  void aBrokerThatIsNotThereIsNamedOnce() throws IOException {
    MqttSettings settings =
        MqttSettings.open(URI.create("mqtt://127.0.0.1:" + Mosquitto.freePort()), "home", "back");
    Trouble trouble = new Trouble(settings);
    Exception failure = failure(settings);
    assertThat(trouble.news(failure).orElseThrow())
        .contains(settings.broker().toString(), "nobody listens there", "trying again");
    assertThat(trouble.news(failure)).isEmpty();
    trouble.over();
    assertThat(trouble.news(failure)).isPresent();
  }

  @Test
  void aMachineThatNobodyKnowsIsNamed() {
    assertThat(reason(MqttSettings.open(URI.create("mqtt://nowhere.invalid"), "home", "back")))
        .contains("no machine is known by the name nowhere.invalid");
  }

  @Test
  @DisplayName("F68: a broker that does not know the daemon is told of, and no password with it")
  void aWrongPasswordIsNamedAndNotShown() throws Exception {
    try (Mosquitto broker = guarded()) {
      MqttSettings wrong = login(broker, "guess");
      assertThat(reason(wrong)).contains("user name, password").doesNotContain("guess");
      assertThat(wrong.toString()).doesNotContain("guess");
      Connection.open(login(broker, "right"), TREE, _ -> {}, () -> {}).close();
    }
  }

  @Test
  @DisplayName("F68: what the broker's access list forbids is named")
  void whatTheAccessListForbidsIsNamed() throws Exception {
    Files.writeString(folder.resolve("acl"), "topic read lumbar/#\n");
    List<String> lines = List.of("allow_anonymous true", "acl_file " + folder.resolve("acl"));
    try (Mosquitto broker = Mosquitto.with(folder, lines)) {
      MqttSettings settings = MqttSettings.open(broker.address(), "home", "back");
      assertThat(reason(settings)).contains("access list");
    }
  }

  @Test
  @DisplayName("F65: a broker that is half gone, and says nothing more, holds nobody up")
  void aBrokerThatTakesTheConnectionAndSaysNothingHoldsNobodyUp() throws Exception {
    try (CuttableWire silent = CuttableWire.toNowhere();
        Stage stage = Stage.at(silent.address())) {
      long before = stage.millis();
      stage.announce("stopped", "Stopped at the pad.");
      assertThat(stage.desk.count()).isZero();
      assertThat(stage.millis()).isGreaterThanOrEqualTo(before);
    }
  }

  @Test
  @DisplayName("F65: a broker that comes late is found")
  void aBrokerThatComesLateIsFound() throws Exception {
    try (Mosquitto broker = Mosquitto.open(folder)) {
      broker.kill();
      try (Stage _ = Stage.at(broker.address())) {
        broker.startAgain();
        try (Watcher watcher = Watcher.at(broker.address())) {
          watcher.await("availability", heard -> heard.text().equals("online"));
        }
      }
    }
  }

  private static String reason(MqttSettings settings) {
    return new Trouble(settings).news(failure(settings)).orElseThrow();
  }

  /// Why no connection comes about, or why the first word is not taken.
  private static Exception failure(MqttSettings settings) {
    try (Connection connection = Connection.open(settings, TREE, _ -> {}, () -> {})) {
      connection.send(Letter.of(Topic.AVAILABILITY, TREE, new Payload.Availability(true)));
    } catch (Exception failure) {
      return failure;
    }
    throw new AssertionError("connected");
  }

  private Mosquitto guarded() throws Exception {
    Path passwords = folder.resolve("passwords");
    Process made =
        new ProcessBuilder("mosquitto_passwd", "-b", "-c", passwords.toString(), "back", "right")
            .inheritIO()
            .start();
    assertThat(made.waitFor(Duration.ofSeconds(20))).isTrue();
    return Mosquitto.with(folder, List.of("allow_anonymous false", "password_file " + passwords));
  }

  private static MqttSettings login(Mosquitto broker, String password) {
    return new MqttSettings(
        broker.address(),
        "home",
        "back",
        Optional.of(new Login("back", password)),
        Optional.empty());
  }
}
