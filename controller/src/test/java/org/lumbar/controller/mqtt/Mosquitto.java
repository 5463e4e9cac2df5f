package org.lumbar.controller.mqtt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real mosquitto on a free port of the loopback address, with a configuration of its own, that
/// can be killed and started again in the same place.
final class Mosquitto implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/sbin/mosquitto");
  private static final int START_TRIES = 200;

  private final Path configuration;
  private final int port;
  private Process process;

  private Mosquitto(Path configuration, int port) {
    this.configuration = configuration;
    this.port = port;
    process = launch();
  }

  /// Starts one that lets everybody in.
  static Mosquitto open(Path folder) {
    return with(folder, List.of("allow_anonymous true"));
  }

  /// Starts one whose listener has the given `lines` of configuration.
  static Mosquitto with(Path folder, List<String> lines) {
    if (!Files.isExecutable(PROGRAM)) {
      throw new AssertionError(
          "this test needs " + PROGRAM + ": install it with 'apt-get install mosquitto'");
    }
    try {
      int port = freePort();
      Path configuration = folder.resolve("mosquitto.conf");
      Files.writeString(
          configuration,
          "user root\npersistence false\nlog_dest none\nlistener "
              + port
              + " 127.0.0.1\n"
              + String.join("\n", lines)
              + "\n");
      return new Mosquitto(configuration, port);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int port() {
    return port;
  }

  URI address() {
    return URI.create("mqtt://127.0.0.1:" + port);
  }

  /// As a power cut would: no goodbye to anybody.
  void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  void startAgain() {
    process = launch();
  }

  @Override
  public void close() {
    kill();
  }

  private Process launch() {
    try {
      Process started =
          new ProcessBuilder(PROGRAM.toString(), "-c", configuration.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      awaitListening(started);
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new AssertionError("interrupted while mosquitto starts", interrupted);
    }
  }

  private void awaitListening(Process started) throws InterruptedException {
    for (int tries = 0; tries < START_TRIES && !isListening(); tries++) {
      if (started.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("mosquitto ended at once with code " + started.exitValue());
      }
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
