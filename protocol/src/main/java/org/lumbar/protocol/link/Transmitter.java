package org.lumbar.protocol.link;

/// Where the bytes of a frame leave. `false` means that the line is gone; its owner says so with
/// [HostLink#lineClosed].
@FunctionalInterface
public interface Transmitter {
  boolean transmit(byte[] frame);
}
