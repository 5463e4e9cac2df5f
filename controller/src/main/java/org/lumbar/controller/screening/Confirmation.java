package org.lumbar.controller.screening;

/// What another person can say so that a start becomes possible after all.
public enum Confirmation {
  /// A clinician has said that this person may use a massage pad, on a date of the last 30 days.
  CLINICIAN,
  /// A helper is beside the person for the whole massage, to stop it and take the pad away.
  HELPER
}
