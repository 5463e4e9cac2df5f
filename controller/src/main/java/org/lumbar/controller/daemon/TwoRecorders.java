package org.lumbar.controller.daemon;

import org.lumbar.routines.pad.PadLayout;

/// Two who are told the same, one after the other.
record TwoRecorders(LoopRecorder first, LoopRecorder second) implements LoopRecorder {
  @Override
  public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop) {
    first.begins(layout, plan, loop);
    second.begins(layout, plan, loop);
  }

  @Override
  public void turned(Turn turn, ControlLoop loop) {
    first.turned(turn, loop);
    second.turned(turn, loop);
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
