package org.lumbar.controller.mqtt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of one pad's topics: `lumbar/v1/<site>/<pad>/...`.
record TopicTree(String site, String pad) {
  private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  static TopicTree of(MqttSettings settings) {
    return new TopicTree(settings.site(), settings.pad());
  }

  String name(Topic topic) {
    return base() + topic.name().toLowerCase(Locale.ROOT);
  }

  /// Where the answers for `client` go; what cannot stand in a topic becomes a '-'.
  String ack(String client) {
    return acks() + client.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /// Whether answers may go to `topic`: one level under `ack/`, and nowhere else, so that nobody
  /// can make the pad write where the asker may not.
  boolean isAck(String topic) {
    return topic.startsWith(acks()) && CLIENT.matcher(topic.substring(acks().length())).matches();
  }

  String commands() {
    return base() + "cmd/+";
  }

  /// The last word of a command's topic, if `topic` is one.
  Optional<String> verb(String topic) {
    String commands = base() + "cmd/";
    return topic.startsWith(commands)
        ? Optional.of(topic.substring(commands.length()))
        : Optional.empty();
  }

  private String acks() {
    return base() + "ack/";
  }

  String base() {
    return "lumbar/v1/" + site + "/" + pad + "/";
  }
}
