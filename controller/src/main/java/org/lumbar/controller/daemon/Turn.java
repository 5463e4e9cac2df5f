package org.lumbar.controller.daemon;

import java.util.List;

/// One input, the numbers that were drawn by chance on the way, and all that came of it, in order.
/// The same loop given the same turns' inputs gives the same outputs.
public record Turn(Input input, List<Integer> nonces, List<Output> outputs) {
  public Turn {
    nonces = List.copyOf(nonces);
    outputs = List.copyOf(outputs);
  }
}
