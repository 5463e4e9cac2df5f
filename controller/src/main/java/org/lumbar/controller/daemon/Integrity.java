package org.lumbar.controller.daemon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.lumbar.controller.safety.Finding;
import org.lumbar.controller.safety.Limits;

/// Limit L58: whether limits, pad and layout are in the memory as they were when they were loaded.
/// A bit that has flipped there is found within a minute; nothing repairs it. The files are not
/// looked at again: who edits them changes the next start. Used by one thread.
final class Integrity {
  static final Finding CHANGED =
      new Finding.Plain(
          Finding.Rule.LIMITS_CHANGED,
          "Limits and pad are no longer in the computer's memory as they were loaded.");

  private final Supplier<String> guarded;
  private final byte[] loaded;
  private Duration lookedAt = Duration.ZERO;

  /// `guarded` spells out everything that must not change.
  Integrity(Supplier<String> guarded) {
    this.guarded = guarded;
    loaded = digest();
  }

  static Integrity of(Daemon.Setup setup) {
    return new Integrity(
        () ->
            setup.plan().limits()
                + " "
                + setup.plan().repertoire().shape()
                + " "
                + setup.layout()
                + " "
                + Limits.EXPECTED_OF_PAD);
  }

  /// What has changed, if it is time to look again and something has.
  Optional<Finding> look(Duration now) {
    if (now.minus(lookedAt).compareTo(Limits.INTEGRITY_EVERY) < 0) {
      return Optional.empty();
    }
    lookedAt = now;
    return MessageDigest.isEqual(loaded, digest()) ? Optional.empty() : Optional.of(CHANGED);
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(guarded.get().getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
