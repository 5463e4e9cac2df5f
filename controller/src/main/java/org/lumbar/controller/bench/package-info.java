/// The tester's bench: the daemon's own loop and the simulated pad, byte for byte, in virtual time.
/// Start reading at [org.lumbar.controller.bench.Simulation].
@NullMarked
package org.lumbar.controller.bench;

import org.jspecify.annotations.NullMarked;
