package org.lumbar.controller.record;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// What a recording was made of: the program, the person's cap and tender spots (not the name), the
/// pad, the routines and the limits. Layout and routines are known by the hash of their content, so
/// that a replay with another one is noticed.
public record Head(
    int format,
    String program,
    Instant made,
    Profile profile,
    String layout,
    String layoutHash,
    Map<String, String> routineHashes,
    String chosen,
    boolean requiresAnswer,
    Map<Limit, Double> limits) {
  static final int FORMAT = 1;

  private static final int HASH_BYTES = 8;
  private static final String SOMEBODY = "somebody";

  /// The version of the program that records, and the person for whom it plays.
  public record Origin(String program, Profile profile) {
    public Origin {
      profile = new Profile(SOMEBODY, profile.cap(), profile.tender());
    }
  }

  /// `made` is for people alone.
  static Head of(Origin origin, Instant made, PadLayout layout, ControlLoop.Plan plan) {
    return new Head(
        FORMAT,
        origin.program(),
        made,
        origin.profile(),
        layout.id(),
        hash(layout),
        hashes(plan.repertoire()),
        plan.routine(),
        plan.requiresAnswer(),
        Arrays.stream(Limit.values())
            .collect(Collectors.toMap(limit -> limit, limit -> plan.limits().value(limit))));
  }

  /// Of the same, begun later.
  Head madeAt(Instant later) {
    return new Head(
        format,
        program,
        later,
        profile,
        layout,
        layoutHash,
        routineHashes,
        chosen,
        requiresAnswer,
        limits);
  }

  ControlLoop.Plan plan(Repertoire repertoire) {
    return new ControlLoop.Plan(repertoire, limitsInForce(), chosen, requiresAnswer);
  }

  Limits limitsInForce() {
    Map<Limit, Double> values = new EnumMap<>(Limit.class);
    values.putAll(limits);
    return new Limits(values);
  }

  /// When it was made, for people.
  public String madeWords() {
    return made.equals(Instant.EPOCH) ? "simulated" : made.truncatedTo(SECONDS).toString();
  }

  static Map<String, String> hashes(Repertoire repertoire) {
    Map<String, String> hashes = new TreeMap<>();
    for (String id : repertoire.ids()) {
      hashes.put(id, hash(repertoire.find(id).orElseThrow().routine()));
    }
    return hashes;
  }

  /// Of the content: another spelling of the same file has the same.
  static String hash(Record content) {
    try {
      byte[] text = Values.write(content).toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
