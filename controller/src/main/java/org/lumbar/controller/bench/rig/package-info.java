/// The process rig: the real daemon as a process of its own, a simulated pad on a real tty, and the
/// means to kill, stop, freeze and flood the daemon while the pad's own truth is watched. Start
/// reading at [org.lumbar.controller.bench.rig.Rig].
@NullMarked
package org.lumbar.controller.bench.rig;

import org.jspecify.annotations.NullMarked;
