package org.lumbar.controller.bench.frames;

/// Looks at every frame of a session, in order.
interface FrameWatch {
  void see(Shot shot, Gauges gauges);
}
