package org.lumbar.protocol.link;

import java.util.Comparator;
import java.util.Optional;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage.Welcome;

/// What the host wants of a pad: limits that are equal to `expected` or stricter (limit L59), and
/// the build that the host drives.
public record LinkSettings(LimitsTable expected, Optional<Build> build) {

  /// Where on the back a pad's motors lie, by the name of its layout, and how many parts it has.
  public record Build(String layout, int motors, int heaters) {
    private boolean isOf(PadIdentity pad) {
      return layout.equals(pad.layout()) && motors == pad.motors() && heaters == pad.heaters();
    }

    private String complaint(PadIdentity pad) {
      return "this pad must not be driven: it is of layout %s with %d motors and %d heaters, and this program drives %s with %d and %d; plug in that pad, or set the layout of this one"
          .formatted(pad.layout(), pad.motors(), pad.heaters(), layout, motors, heaters);
    }
  }

  /// For a host that drives nothing.
  public static LinkSettings ofAnyPad(LimitsTable expected) {
    return new LinkSettings(expected, Optional.empty());
  }

  /// Why a pad that has said `welcome` must not be driven, if so, as a sentence: the first limit
  /// that is missing or looser, or another build.
  Optional<String> whyUnfit(Welcome welcome) {
    return looser(welcome.limits()).or(() -> otherBuild(welcome.identity()));
  }

  private Optional<String> otherBuild(PadIdentity pad) {
    return build.filter(mine -> !mine.isOf(pad)).map(mine -> mine.complaint(pad));
  }

  private Optional<String> looser(LimitsTable theirs) {
    return expected.values().keySet().stream()
        .sorted(Comparator.comparingInt(LimitKey::wire))
        .flatMap(key -> complaint(key, theirs).stream())
        .findFirst()
        .map(complaint -> "this pad must not be driven: " + complaint + "; update its firmware");
  }

  private Optional<String> complaint(LimitKey key, LimitsTable theirs) {
    int ours = expected.values().getOrDefault(key, 0);
    if (!theirs.values().containsKey(key)) {
      return Optional.of("it does not name its limit %s, expected %d".formatted(key, ours));
    }
    int its = theirs.values().getOrDefault(key, 0);
    return key.isNoLooser(its, ours)
        ? Optional.empty()
        : Optional.of("its limit %s is %d, looser than the expected %d".formatted(key, its, ours));
  }
}
