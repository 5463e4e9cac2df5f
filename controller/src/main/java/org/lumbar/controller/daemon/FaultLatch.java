package org.lumbar.controller.daemon;

import java.util.function.Consumer;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.latch.FaultBook;

/// H62: writes faults down as the loop meets them. They count at once; the disk is waited for on
/// another thread, and what has come too often goes back to the loop as locked.
record FaultLatch(FaultBook faults, Consumer<Cause> lock) implements Outlook.Latch {
  @Override
  public void begins(Cause cause) {
    faults.begin(cause).ifPresent(lock);
    save();
  }

  @Override
  public void isAcknowledged() {
    faults.acknowledge();
    save();
  }

  private void save() {
    Thread.ofVirtual().name("fault").start(faults::save);
  }
}
