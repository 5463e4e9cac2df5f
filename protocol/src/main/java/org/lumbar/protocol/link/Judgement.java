package org.lumbar.protocol.link;

/// What became of a frame: how it stands, how many before it never came, and what follows.
record Judgement(Standing standing, int missing, Step step) {}
