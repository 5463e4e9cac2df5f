package org.lumbar.sim.pad;

import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.RefusalReason;

/// What frames that count make the pad do.
interface Orders {
  void hello(HostMessage.Hello hello, Header header);

  void stop();

  void arm(HostMessage.Arm arm, Header header);

  void drive(HostMessage.Drive drive, Header header);

  /// The frame is answered with a refusal, and nothing changes.
  void refuse(RefusalReason reason, Header header);
}
