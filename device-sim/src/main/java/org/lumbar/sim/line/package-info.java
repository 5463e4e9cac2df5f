/// A line between host and pad that can go wrong in every way a line can. It has no thread and no
/// clock: time is passed in, and the same seed, bytes and times do the same harm. Start reading at
/// [org.lumbar.sim.line.FaultyLine].
@NullMarked
package org.lumbar.sim.line;

import org.jspecify.annotations.NullMarked;
