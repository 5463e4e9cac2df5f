package org.lumbar.controller.mqtt;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which broker, under which name, and how to get in. `broker` is `mqtt://host[:1883]`, or
/// `mqtts://host[:8883]` for TLS; `ca` is a PEM file with the certificates to trust instead of the
/// machine's own. `site` and `pad` name the topics and never change in a pad's life.
public record MqttSettings(
    URI broker, String site, String pad, Optional<Login> login, Optional<Path> ca) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,32}");

  /// The broker's user; its password is in no message and no log.
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  /// Without login, for a broker that asks for none.
  public static MqttSettings open(URI broker, String site, String pad) {
    return new MqttSettings(broker, site, pad, Optional.empty(), Optional.empty());
  }

  public MqttSettings {
    requireName("site", site);
    requireName("pad", pad);
    if (broker.getHost() == null || Scheme.of(broker).isEmpty()) {
      throw new IllegalArgumentException(
          "broker must be mqtt://host:port or mqtts://host:port, was " + broker);
    }
  }

  /// The name of the connection: a second daemon for the same pad takes the place of the first.
  String clientId() {
    return "lumbar-" + site + "-" + pad;
  }

  boolean isEncrypted() {
    return scheme().encrypted;
  }

  String host() {
    return broker.getHost();
  }

  int port() {
    return broker.getPort() >= 0 ? broker.getPort() : scheme().usualPort;
  }

  private Scheme scheme() {
    return Scheme.of(broker).orElseThrow();
  }

  private static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what + " must be 1 to 32 of a-z, 0-9 and '-', was '" + name + "'");
    }
  }

  private enum Scheme {
    PLAIN(1883, false),
    TLS(8883, true);

    private final int usualPort;
    private final boolean encrypted;

    Scheme(int usualPort, boolean encrypted) {
      this.usualPort = usualPort;
      this.encrypted = encrypted;
    }

    static Optional<Scheme> of(URI broker) {
      return switch (String.valueOf(broker.getScheme())) {
        case "mqtt", "tcp" -> Optional.of(PLAIN);
        case "mqtts", "ssl" -> Optional.of(TLS);
        default -> Optional.empty();
      };
    }
  }
}
