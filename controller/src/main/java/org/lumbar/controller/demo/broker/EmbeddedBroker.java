package org.lumbar.controller.demo.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/// An MQTT broker (3.1.1 and 5) inside this process, on a port of the loopback address.
public final class EmbeddedBroker implements AutoCloseable {
  private static final String ACCEPTOR = "mqtt";
  private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

  private final EmbeddedActiveMQ server;
  private final int port;

  private EmbeddedBroker(EmbeddedActiveMQ server, int port) {
    this.server = server;
    this.port = port;
  }

  /// Starts on a free port.
  public static EmbeddedBroker start() {
    return start(0);
  }

  /// Starts on `port`; 0 takes a free one. Returns when clients may connect.
  public static EmbeddedBroker start(int port) {
    keepQuiet();
    requireFree(port);
    try {
      EmbeddedActiveMQ server = new EmbeddedActiveMQ();
      server.setConfiguration(configuration(port));
      server.start();
      return new EmbeddedBroker(server, boundPort(server));
    } catch (Exception failure) {
      throw new IllegalStateException(
          "the demo's broker does not start on port " + port + " of " + LOOPBACK, failure);
    }
  }

  /// Asked first, because the broker tells its log of a port that it does not get, and starts.
  private static void requireFree(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
      // Closed again for the broker.
    } catch (IOException taken) {
      throw new IllegalStateException("port " + port + " of " + LOOPBACK + " is taken", taken);
    }
  }

  public URI address() {
    return URI.create("mqtt://" + LOOPBACK + ":" + port);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the demo's broker does not stop", failure);
    }
  }

  private static ConfigurationImpl configuration(int port) {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setPersistenceEnabled(false);
    configuration.setSecurityEnabled(false);
    configuration.setJMXManagementEnabled(false);
    configuration.addAcceptorConfiguration(
        new TransportConfiguration(
            NettyAcceptorFactory.class.getName(),
            Map.of(
                TransportConstants.HOST_PROP_NAME, LOOPBACK,
                TransportConstants.PORT_PROP_NAME, port,
                TransportConstants.PROTOCOLS_PROP_NAME, "MQTT"),
            ACCEPTOR));
    return configuration;
  }

  private static int boundPort(EmbeddedActiveMQ server) {
    return ((NettyAcceptor) server.getActiveMQServer().getRemotingService().getAcceptor(ACCEPTOR))
        .getActualPort();
  }

  /// The broker's own words are for its developers; only what is wrong is worth a line. Has an
  /// effect with the log of this project alone, and only where nobody has said otherwise.
  private static void keepQuiet() {
    for (String logger : new String[] {"org.apache.activemq", "io.netty"}) {
      String level = "org.slf4j.simpleLogger.log." + logger;
      if (System.getProperty(level) == null) {
        System.setProperty(level, "error");
      }
    }
  }
}
