package org.lumbar.routines.routine;

/// How deep a routine works; who must be careful gets only the gentle ones (facts F11 to F13).
public enum Depth {
  GENTLE,
  MODERATE,
  DEEP
}
