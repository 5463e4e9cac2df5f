package org.lumbar.protocol.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lumbar.protocol.frame.Header;

/// The bytes of a [PadMessage.Welcome].
final class WelcomeLayout {
  private static final Pattern DOT = Pattern.compile("\\.");

  private WelcomeLayout() {}

  static byte[] encode(PadMessage.Welcome welcome, PayloadWriter out) {
    out.i32(welcome.hostNonce()).i32(welcome.sessionNonce()).i32(welcome.bootId());
    identity(welcome.identity(), out);
    LimitsTable limits = welcome.limits();
    return out.u8(limits.values().size()).raw(limits.entries()).bytes();
  }

  static Decoded<PadMessage> decode(PayloadReader in) {
    int hostNonce = in.i32();
    int sessionNonce = in.i32();
    if (sessionNonce == Header.NO_SESSION) {
      in.fail("its session nonce is 0");
    }
    int bootId = in.i32();
    PadIdentity identity = identity(in);
    LimitsTable limits = limits(in);
    return in.message(
        () -> new PadMessage.Welcome(hostNonce, sessionNonce, bootId, identity, limits));
  }

  private static void identity(PadIdentity identity, PayloadWriter out) {
    out.text(identity.serial(), PadIdentity.MAX_CHARACTERS);
    out.text(identity.layout(), PadIdentity.MAX_CHARACTERS);
    DOT.splitAsStream(identity.firmware()).mapToInt(Integer::parseInt).forEach(out::u8);
    out.u8(identity.motors()).u8(identity.heaters());
  }

  private static PadIdentity identity(PayloadReader in) {
    String serial = in.text("serial", PadIdentity.MAX_CHARACTERS);
    String layout = in.text("layout", PadIdentity.MAX_CHARACTERS);
    String firmware = in.u8() + "." + in.u8() + "." + in.u8();
    int motors = in.u8("motors", PadIdentity.MAX_MOTORS);
    int heaters = in.u8("heaters", PadIdentity.MAX_HEATERS);
    return new PadIdentity(serial, layout, firmware, motors, heaters);
  }

  /// Each key at most once and in rising order, so that one table has one spelling.
  private static LimitsTable limits(PayloadReader in) {
    int count = in.u8("limits", LimitKey.values().length);
    Map<LimitKey, Integer> values = new EnumMap<>(LimitKey.class);
    int last = 0;
    for (int entry = 0; entry < count && in.isRight(); entry++) {
      LimitKey key = in.code("limit", LimitKey.values());
      values.put(key, in.u16());
      if (key.wire() <= last) {
        in.fail("limit " + key.wire() + " stands after limit " + last);
      }
      last = key.wire();
    }
    return new LimitsTable(values);
  }
}
