package org.lumbar.controller.screening;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Care.Heat;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.MotorLevels;

/// What a "yes" or a "not sure" leads to: a refusal, one that somebody's word can lift, or a
/// gentler massage. `care` is what then holds, and the strictest of all answers wins.
enum Consequence {
  /// A red flag (fact F10): no massage, a clinician promptly.
  REFUSE(
      "No massage now: please contact a clinician promptly, and seek urgent care if it is severe."),
  /// A red flag that cannot wait.
  REFUSE_URGENTLY("No massage: please seek urgent care now."),
  /// A clot, an infection or a wound of surgery where the pad would work.
  NOT_THERE("No massage while that is so: please talk to a clinician."),
  NOT_WITH_THIS_PAD("This pad is not meant for that. Please do not use it."),
  CHANGE_FIRST("Please change that first, then answer the questions again."),
  /// Fact F15: worse since the last time.
  NOT_TODAY(
      "Not today: let your back rest, and answer again tomorrow. If it does not get better, please see a clinician."),
  /// A caution (facts F11 and F12), and a history of cancer: a clinician's word first.
  ASK_CLINICIAN(
      Confirmation.CLINICIAN,
      Care.CAUTION,
      "Please ask a clinician first whether a massage pad is right for you.",
      "With a clinician's word: gentle massages only, at 4.0 or below, 5 minutes, once a day."),
  /// C2 to C6: the same, and heat would do harm.
  ASK_CLINICIAN_AND_NO_HEAT(
      Confirmation.CLINICIAN,
      Care.CAUTION.heated(Heat.OFF),
      ASK_CLINICIAN.refusal,
      "With a clinician's word: gentle massages only, at 4.0 or below, 5 minutes, once a day, without heat."),
  /// C7, fact F13: sciatica.
  ASK_CLINICIAN_AND_STAY_LOW(
      Confirmation.CLINICIAN,
      Care.CAUTION.within(Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE),
      ASK_CLINICIAN.refusal,
      "With a clinician's word: hips and glutes, and lightly beside the spine; 5 minutes, once a day. Stop if the pain goes further down."),
  /// D4: somebody must be there who can stop it.
  NEEDS_HELPER(
      Confirmation.HELPER,
      Care.USUAL,
      "Only with somebody beside you who can press stop and take the pad away.",
      "Your helper stays beside you for the whole massage."),
  /// D1 and D6: skin that does not feel heat, or on which it would burn (H14, H16).
  NO_HEAT(Care.USUAL.heated(Heat.OFF), "The massage runs without heat."),
  /// D2: somebody who may fall asleep feels no heat and gives no sign (H13).
  NO_HEAT_AND_STAY_AWAKE(
      Care.USUAL.heated(Heat.OFF).askingForASign(Duration.ofMinutes(2)),
      "The massage runs without heat, and every 2 minutes it asks for a press on a button."),
  /// A body on the pad keeps the heat in (H15, limit L25).
  MILD_HEAT(Care.USUAL.heated(Heat.MILD), "Heat stays mild, at 38 °C or below."),
  /// A fresh flare-up wants cold and a gentle hand (fact F51).
  GENTLE_AND_COOL(
      Care.USUAL.cappedAt(4 * MotorLevels.STEPS_PER_LEVEL).heated(Heat.OFF),
      "The massage runs at 4.0 or below and without heat. Something cold often helps at first."),
  /// The pad may lie on bone (H21).
  HIPS_ONLY(
      Care.USUAL.within(Reach.HIPS),
      "Only hips and glutes are massaged, until the pad lies on muscle for sure."),
  /// Sore for long after the last time (fact F15).
  LESS_AND_SHORTER(
      Care.USUAL.softerBy(Limits.SOFTER_STEPS).lasting(Duration.ofMinutes(5)),
      "The massage runs one level lower than usual, for 5 minutes."),
  /// Fact F7: the last massage was stopped for pain down the leg.
  GENTLE_AFTER_LEG_PAIN(
      Care.USUAL.gentle(),
      "Gentle massages only, for answers within a day of pain down the leg. If it comes back, please see a clinician.");

  private final Optional<Confirmation> lift;
  private final boolean isRefusal;
  private final Care care;
  private final String refusal;
  private final String sentence;

  /// Refuses, and nobody's word lifts it.
  Consequence(String refusal) {
    this(Optional.empty(), true, Care.USUAL, refusal, "");
  }

  /// Refuses until somebody has given their word; then `care` holds.
  Consequence(Confirmation lift, Care care, String refusal, String sentence) {
    this(Optional.of(lift), true, care, refusal, sentence);
  }

  /// Does not refuse, but asks for care.
  Consequence(Care care, String sentence) {
    this(Optional.empty(), false, care, "", sentence);
  }

  Consequence(
      Optional<Confirmation> lift, boolean isRefusal, Care care, String refusal, String sentence) {
    this.lift = lift;
    this.isRefusal = isRefusal;
    this.care = care;
    this.refusal = refusal;
    this.sentence = sentence;
  }

  /// Whose word turns the refusal into care, if anybody's does.
  Optional<Confirmation> lift() {
    return lift;
  }

  boolean isRefusal() {
    return isRefusal;
  }

  Care care() {
    return care;
  }

  /// Why not, and what to do.
  String refusal() {
    return refusal;
  }

  /// What a massage with that care is like.
  String sentence() {
    return sentence;
  }
}
