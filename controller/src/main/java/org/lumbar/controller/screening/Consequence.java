package org.lumbar.controller.screening;

import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// What a "yes" or a "not sure" leads to. Cap and ceiling are the most that it leaves; the
/// strictest of all answers holds.
enum Consequence {
  /// A red flag (fact F10): no massage, a clinician promptly.
  REFUSE(
      false,
      Limits.LOWEST_CAP_STEPS,
      Celsius.OFF,
      "No massage now: please contact a clinician promptly, and seek urgent care if it is severe."),
  /// A red flag that cannot wait.
  REFUSE_URGENTLY(
      false, Limits.LOWEST_CAP_STEPS, Celsius.OFF, "No massage: please seek urgent care now."),
  /// A caution (fact F11): a clinician's word first.
  ASK_CLINICIAN(
      false,
      Limits.LOWEST_CAP_STEPS,
      Celsius.OFF,
      "Please ask a clinician first whether a massage pad is right for you."),
  NOT_WITH_THIS_PAD(
      false,
      Limits.LOWEST_CAP_STEPS,
      Celsius.OFF,
      "This pad is not meant for that. Please do not use it."),
  CHANGE_FIRST(
      false,
      Limits.LOWEST_CAP_STEPS,
      Celsius.OFF,
      "Please change that first, then answer the questions again."),
  NOT_TODAY(
      false,
      Limits.LOWEST_CAP_STEPS,
      Celsius.OFF,
      "Not today: let your back rest. If it does not get better, please see a clinician."),
  /// D1, D2, D6: skin that does not feel heat, or heat that nobody would notice.
  NO_HEAT(true, Limits.CAP_STEPS, Celsius.OFF, "The massage runs without heat."),
  /// A body on the pad keeps the heat in (H15, limit L25).
  MILD_HEAT(true, Limits.CAP_STEPS, Celsius.of(38), "Heat stays at 38 °C or below."),
  /// A fresh flare-up wants cold and a gentle hand (fact F51).
  GENTLE_AND_COOL(
      true,
      4 * MotorLevels.STEPS_PER_LEVEL,
      Celsius.OFF,
      "The massage runs at 4.0 or below and without heat. Something cold often helps at first."),
  /// Sore for long after the last time (fact F15).
  ONE_LEVEL_LESS(
      true,
      Limits.CAP_STEPS - Limits.SOFTER_STEPS,
      Limits.HEAT_BOUND,
      "The massage runs one level lower than usual.");

  private final boolean mayStart;
  private final int capSteps;
  private final Celsius heatCeiling;
  private final String sentence;

  Consequence(boolean mayStart, int capSteps, Celsius heatCeiling, String sentence) {
    this.mayStart = mayStart;
    this.capSteps = capSteps;
    this.heatCeiling = heatCeiling;
    this.sentence = sentence;
  }

  boolean mayStart() {
    return mayStart;
  }

  int capSteps() {
    return capSteps;
  }

  Celsius heatCeiling() {
    return heatCeiling;
  }

  String sentence() {
    return sentence;
  }
}
