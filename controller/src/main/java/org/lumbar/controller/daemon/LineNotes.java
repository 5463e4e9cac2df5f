package org.lumbar.controller.daemon;

import org.lumbar.controller.core.Event;
import org.lumbar.hardware.serial.LineListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries what the line says from its own thread to the control loop.
final class LineNotes implements LineListener {
  private static final Logger LOG = LoggerFactory.getLogger(LineNotes.class);

  private final ControlLoop loop;
  private final LoopThread thread;

  LineNotes(ControlLoop loop, LoopThread thread) {
    this.loop = loop;
    this.thread = thread;
  }

  @Override
  public void opened() {
    thread.post(loop::lineOpened);
  }

  @Override
  public void received(byte[] bytes, int length) {
    thread.post(now -> loop.lineReceived(bytes, length, now));
  }

  @Override
  public void closed(String why) {
    thread.post(now -> loop.lineClosed(why, now));
  }

  @Override
  public void waiting(String why) {
    LOG.warn("{}", why);
    thread.post(now -> loop.happen(new Event.PadLost(now, why)));
  }
}
