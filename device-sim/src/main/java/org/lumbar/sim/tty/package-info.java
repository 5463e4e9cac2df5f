/// A simulated pad on a pseudo-terminal, in real time: any program that opens a serial port can
/// talk to it, and a person at the keyboard presses its buttons. Linux, by the C library of the
/// system and no library besides.
@NullMarked
package org.lumbar.sim.tty;

import org.jspecify.annotations.NullMarked;
