package org.lumbar.controller.daemon;

import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.status.Happening;

/// Whatever the control loop gives out.
public sealed interface Output {
  /// A frame for the pad; the line took it, or was gone.
  record Frame(Chunk bytes, boolean isTaken) implements Output {}

  /// Why somebody stops is to be remembered.
  record Heeded(StopCause cause) implements Output {}

  record Announced(Happening happening) implements Output {}

  record Answered(long ticket, Reply reply) implements Output {}

  /// The loop itself broke down (F47): `what` is the fault of the software.
  record Broke(String what) implements Output {}
}
