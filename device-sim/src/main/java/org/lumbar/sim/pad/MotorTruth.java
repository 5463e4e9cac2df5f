package org.lumbar.sim.pad;

import java.time.Duration;

/// How one motor of the simulated pad really is: its applied level in the wire's steps, the speed
/// of its rotor as a share of the one at level 6, the strongest level ever applied, and for how
/// long any was.
public record MotorTruth(
    int appliedSteps, double speed, double amperes, int strongestSteps, Duration onFor) {}
