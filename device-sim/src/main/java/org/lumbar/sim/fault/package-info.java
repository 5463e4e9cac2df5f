/// What goes wrong on purpose, in a pad and on the line to it: each fault has an id, a name,
/// values, a beginning and an end. All of it is seeded, so that whatever has happened can be made
/// to happen again. Start reading at [org.lumbar.sim.fault.Rig].
@NullMarked
package org.lumbar.sim.fault;

import org.jspecify.annotations.NullMarked;
