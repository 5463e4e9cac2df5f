package org.lumbar.routines.routine;

/// How warm the pad is meant to be; the setpoints belong to the safety limits (L24).
public enum HeatLevel {
  OFF,
  LOW,
  MEDIUM,
  HIGH
}
