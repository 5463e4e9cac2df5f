/// What stands between any wish and the wire. [org.lumbar.controller.safety.SafetyGate] narrows
/// every output, tick by tick, and is the only maker of a
/// [org.lumbar.controller.safety.SafeOutput]; [org.lumbar.controller.safety.Watch] compares what
/// the pad says with what it was told. All of it is pure: whole numbers in, values out, no clock,
/// no I/O.
@NullMarked
package org.lumbar.controller.safety;

import org.jspecify.annotations.NullMarked;
