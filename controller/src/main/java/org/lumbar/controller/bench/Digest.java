package org.lumbar.controller.bench;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lumbar.controller.bench.VirtualLine.Way;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.physics.HeatedArea;

/// One number for all that went over the line and all that was true of the pad: two simulations of
/// the same digest were the same, to the last bit.
final class Digest implements VirtualLine.Tap {
  private static final int SHOWN_BYTES = 16;

  private final MessageDigest hash;
  private final ByteBuffer truth =
      ByteBuffer.allocate(PadIdentity.MAX_MOTORS + PadIdentity.MAX_HEATERS * 2 * Double.BYTES);

  Digest() {
    try {
      hash = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  @Override
  public void passed(Way way, byte[] frame) {
    hash.update((byte) way.name().length());
    hash.update(frame);
  }

  void add(SimulatedPad pad) {
    truth.clear();
    MotorLevels applied = pad.applied();
    for (int motor = 0; motor < applied.count(); motor++) {
      truth.put((byte) applied.steps(motor));
    }
    for (int heater = 0; heater < pad.plant().heaterCount(); heater++) {
      HeatedArea area = pad.plant().area(heater);
      truth.putDouble(area.celsius()).putDouble(area.skinCelsius());
    }
    hash.update(truth.array(), 0, truth.position());
  }

  /// Of all so far, however often it is asked for: a finished hash would begin anew.
  String hex() {
    try {
      MessageDigest soFar = (MessageDigest) hash.clone();
      return HexFormat.of().formatHex(soFar.digest(), 0, SHOWN_BYTES);
    } catch (CloneNotSupportedException missing) {
      throw new IllegalStateException("every Java's own SHA-256 can be copied", missing);
    }
  }
}
