package org.lumbar.protocol.message;

/// What a payload from outside turned out to be. Whatever the bytes are, decoding gives one of
/// these and never throws.
public sealed interface Decoded<M> {
  record Understood<M>(M message) implements Decoded<M> {}

  /// No message of this direction has the type `type`.
  record Unknown<M>(int type) implements Decoded<M> {}

  /// The type is known but the payload is not of its layout; `why` is for people.
  record Malformed<M>(String why) implements Decoded<M> {}
}
