package org.lumbar.sim.line;

/// The host's end of a [FaultyLine].
public interface HostEnd {
  void received(byte[] bytes, int length);

  /// The plug has been pulled.
  default void unplugged() {}

  /// The plug is in again.
  default void pluggedIn() {}
}
