/// The shell around the pure core: the control loop that feeds it and carries out what it decides,
/// the thread and the clock that drive the loop in real life, and the wiring of everything else.
/// Start reading at [org.lumbar.controller.daemon.ControlLoop].
@NullMarked
package org.lumbar.controller.daemon;

import org.jspecify.annotations.NullMarked;
