package org.lumbar.controller.daemon;

import org.lumbar.routines.pad.PadLayout;

/// Who is told everything that the control loop takes in and gives out. Called on the loop's
/// thread: an implementation returns at once and never fails.
public interface LoopRecorder extends AutoCloseable {
  /// For whom nothing is recorded.
  LoopRecorder NONE =
      new LoopRecorder() {
        @Override
        public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop) {}

        @Override
        public void turned(Turn turn, ControlLoop loop) {}

        @Override
        public void close() {}
      };

  /// `loop` is made and has not turned yet.
  void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop);

  /// A turn of `loop` is over.
  void turned(Turn turn, ControlLoop loop);

  /// The loop has turned for the last time.
  @Override
  void close();
}
