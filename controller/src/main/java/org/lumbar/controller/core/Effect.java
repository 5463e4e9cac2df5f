package org.lumbar.controller.core;

import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.Wanted;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.StopReason;

/// Something to be done, in the order of the list.
public sealed interface Effect {
  /// Wish for this output; the gate decides what becomes of it.
  record Drive(Wanted wanted, Permission permission, Cue cue) implements Effect {}

  /// Ask the pad to accept output within `permission`.
  record Arm(Permission permission) implements Effect {}

  /// Everything off, at once.
  record Stop(StopReason reason) implements Effect {}

  /// Somebody has said why they stop: it is to be remembered, over restarts too (H48).
  record Heed(StopCause cause) implements Effect {}

  record Announce(Happening happening) implements Effect {}

  record Answer(long ticket, Reply reply) implements Effect {}
}
