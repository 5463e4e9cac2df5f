package org.lumbar.protocol.link;

import java.util.Comparator;
import java.util.Optional;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;

/// What the host wants of a pad: limits that are equal to `expected` or stricter (limit L59).
public record LinkSettings(LimitsTable expected) {

  /// Why a pad that holds to `theirs` must not be driven, if so, as a sentence that names the first
  /// limit that is missing or looser.
  Optional<String> whyUnfit(LimitsTable theirs) {
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
