package org.lumbar.routines.routine;

import java.time.Duration;
import org.lumbar.routines.technique.Technique;

/// One technique for a time, with the heat that goes along.
public record Step(Technique technique, Duration length, HeatLevel heat) {}
