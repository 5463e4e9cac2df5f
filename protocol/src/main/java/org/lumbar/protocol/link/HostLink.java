package org.lumbar.protocol.link;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.lumbar.protocol.message.HostMessage;

/// The host's side of the line to one pad. It greets, numbers its frames, drops what is old or
/// foreign, finds lost presses, and notices silence. One thread owns it; `now` is monotonic.
public final class HostLink {
  public HostLink(LinkSettings settings, IntSupplier nonces, Transmitter line) {}

  /// The line has just been opened: greet.
  public List<LinkSignal> lineOpened(Duration now) {
    return List.of();
  }

  /// `length` bytes came in.
  public List<LinkSignal> received(byte[] bytes, int length, Duration now) {
    return List.of();
  }

  /// Time passes: greet again, or notice silence. Called at least every 20 ms.
  public List<LinkSignal> ticked(Duration now) {
    return List.of();
  }

  /// The line is gone.
  public List<LinkSignal> lineClosed(String why, Duration now) {
    return List.of();
  }

  /// Sends `message` if a pad has answered; `false` where there is nobody to send to. A stop goes
  /// out on any open line.
  public boolean send(HostMessage message, Duration now) {
    return false;
  }

  public LinkStatistics statistics() {
    return LinkStatistics.NONE;
  }
}
