package org.lumbar.controller.mqtt;

import java.util.Optional;

/// One message on its way to the broker: written as `topic` says, to `address`. `correlation` is
/// what an asker of MQTT 5 wants to find in the answer again.
record Letter(Topic topic, String address, Payload payload, Optional<byte[]> correlation) {
  static Letter of(Topic topic, TopicTree tree, Payload payload) {
    return new Letter(topic, tree.name(topic), payload, Optional.empty());
  }
}
