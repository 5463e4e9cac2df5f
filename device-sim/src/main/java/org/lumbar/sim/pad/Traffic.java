package org.lumbar.sim.pad;

import java.util.Map;

/// What has gone over the pad's end of the line since its power came on: frames received whole,
/// sent, lost on the way here (gaps in the numbers), and dropped, by reason.
public record Traffic(long received, long sent, long lost, Map<Dropped, Long> dropped) {
  public Traffic {
    dropped = Map.copyOf(dropped);
  }

  public long dropped(Dropped reason) {
    return dropped.getOrDefault(reason, 0L);
  }
}
