/// Faults that outlive the daemon (H62): what was not acknowledged at the pad still stands after a
/// restart, and what comes again and again is locked until somebody has looked at the pad.
@NullMarked
package org.lumbar.controller.latch;

import org.jspecify.annotations.NullMarked;
