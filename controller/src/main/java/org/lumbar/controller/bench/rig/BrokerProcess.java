package org.lumbar.controller.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// A real mosquitto on a free port of this machine, that lets everybody in and queues as much as it
/// likes.
public final class BrokerProcess implements AutoCloseable {
  private static final int TRY_MILLIS = 1_000;

  private final Process process;
  private final int port;

  private BrokerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts one with its configuration in `folder`, and waits until it listens.
  public static BrokerProcess start(Path folder) {
    try {
      int port = freePort();
      Path configuration = folder.resolve("mosquitto.conf");
      Files.writeString(
          configuration,
          """
          listener %d 127.0.0.1
          allow_anonymous true
          persistence false
          log_dest none
          max_queued_messages 0
          """
              .formatted(port));
      Process process =
          new ProcessBuilder(program(), "-c", configuration.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      BrokerProcess broker = new BrokerProcess(process, port);
      broker.awaitListening();
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException("the broker cannot be started", e);
    }
  }

  public URI address() {
    return URI.create("mqtt://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String program() {
    return Stream.of("/usr/sbin/mosquitto", "/usr/bin/mosquitto", "/usr/local/sbin/mosquitto")
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst()
        .orElseThrow(
            () -> new RigException("this needs mosquitto: install it (apt-get install mosquitto)"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitListening() {
    boolean _ =
        Patience.await(
            "a broker that listens",
            Patience.LONG,
            () -> Optional.of(isListening()).filter(is -> is),
            () -> process.isAlive() ? "it lives" : "it has ended with " + process.exitValue());
  }

  private boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TRY_MILLIS);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
