package org.lumbar.protocol.link;

import java.time.Duration;
import org.lumbar.protocol.frame.Header;

/// The header of a frame, and when it came.
record Arrival(Header header, Duration at) {

  boolean isForUs() {
    return header.address() == Header.PAD_TO_HOST;
  }

  boolean isOurVersion() {
    return header.version() == Header.VERSION;
  }

  /// An upper bound of how long the frame was on the way: since we sent the newest frame that its
  /// sender had seen.
  Duration timeOnTheWay() {
    return WireTime.since(header.echoMillis(), at);
  }
}
