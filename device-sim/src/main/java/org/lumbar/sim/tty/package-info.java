/// The simulated pad on a real terminal line: a pseudo-terminal that any program opens like a
/// serial port, and the person at the pad's own keys. Linux only; all that blocks or touches the
/// system is here.
@NullMarked
package org.lumbar.sim.tty;

import org.jspecify.annotations.NullMarked;
