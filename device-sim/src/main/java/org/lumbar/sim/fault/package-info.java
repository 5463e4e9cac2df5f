/// What can go wrong around and inside a pad, for to be put into a simulated one on purpose: noise
/// on the line, and the faults of sensors, heaters, motors, supply and program, each under its id
/// and name.
@NullMarked
package org.lumbar.sim.fault;

import org.jspecify.annotations.NullMarked;
