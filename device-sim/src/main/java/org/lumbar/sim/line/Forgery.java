package org.lumbar.sim.line;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MotorLevels;

/// Fault F38: makes of a frame one that is whole and newer, but does not belong here, and that asks
/// for all that can be asked, so that nobody can overlook it where it counts.
final class Forgery {
  private static final int OTHER_NONCE = 0x5EED_F0E5;
  private static final int FROM_THIRD_DEVICE = 0x30;
  private static final int RECEIVER = 0x0F;
  private static final int NEWER = 1000;
  private static final int U16 = 0xFFFF;
  private static final Celsius HOTTEST = Celsius.of(41);

  private Forgery() {}

  static byte[] ofOtherSession(History.Kept frame) {
    Header header = frame.header();
    return forged(frame, header.address(), header.nonce() ^ OTHER_NONCE);
  }

  static byte[] ofOtherSource(History.Kept frame) {
    Header header = frame.header();
    return forged(frame, (header.address() & RECEIVER) | FROM_THIRD_DEVICE, header.nonce());
  }

  private static byte[] forged(History.Kept frame, int address, int nonce) {
    Header from = frame.header();
    Header header =
        new Header(
            from.version(),
            address,
            from.type(),
            nonce,
            from.sequence() + NEWER & U16,
            from.timeMillis(),
            from.echoMillis());
    return FrameEncoder.encode(header, greedy(frame));
  }

  private static byte[] greedy(History.Kept frame) {
    ByteBuffer payload = ByteBuffer.wrap(frame.payload()).order(ByteOrder.LITTLE_ENDIAN);
    return HostMessageCodec.decode(frame.header().type(), payload)
            instanceof Decoded.Understood<HostMessage>(HostMessage.Drive drive)
        ? HostMessageCodec.encode(greedy(drive))
        : frame.payload();
  }

  private static HostMessage.Drive greedy(HostMessage.Drive drive) {
    int[] steps = new int[drive.levels().count()];
    Arrays.fill(steps, MotorLevels.MAX_STEPS);
    return new HostMessage.Drive(
        drive.leaseMillis(),
        drive.tick(),
        MotorLevels.of(steps),
        Collections.nCopies(drive.setpoints().size(), HOTTEST),
        drive.cue());
  }
}
