/// The pad's own microcontroller, played in memory: it speaks the wire, keeps its own rules with
/// its own constants, and works the [org.lumbar.sim.physics] of a pad. It shares no decision with
/// the host. Each rule stands in a small class of its own that names the limit it keeps.
@NullMarked
package org.lumbar.sim.pad;

import org.jspecify.annotations.NullMarked;
