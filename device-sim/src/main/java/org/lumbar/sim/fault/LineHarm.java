package org.lumbar.sim.fault;

/// What a bad line has done so far.
public record LineHarm(long damagedBytes, long lostFrames, long doubledFrames) {}
