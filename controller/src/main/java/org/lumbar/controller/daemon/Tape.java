package org.lumbar.controller.daemon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.link.LinkSettings;
import org.lumbar.protocol.link.Transmitter;

/// Gathers what one turn of the control loop draws and gives out, and hands it to the recorder when
/// the turn is over. One loop has one.
public final class Tape {
  private final LoopRecorder recorder;
  private final List<Integer> nonces = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();

  public Tape(LoopRecorder recorder) {
    this.recorder = recorder;
  }

  /// A link whose nonces and frames are heard here.
  public HostLink link(LinkSettings settings, IntSupplier chance, Transmitter line) {
    return new HostLink(
        settings, () -> drawn(chance.getAsInt()), frame -> sent(frame, line.transmit(frame)));
  }

  void give(Output output) {
    outputs.add(output);
  }

  void turnOver(Input input, ControlLoop loop) {
    Turn turn = new Turn(input, nonces, outputs);
    nonces.clear();
    outputs.clear();
    recorder.turned(turn, loop);
  }

  private int drawn(int nonce) {
    nonces.add(nonce);
    return nonce;
  }

  private boolean sent(byte[] frame, boolean isTaken) {
    outputs.add(new Output.Frame(Chunk.of(frame, frame.length), isTaken));
    return isTaken;
  }
}
