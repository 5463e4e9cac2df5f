/// The session: what the daemon does next, as one pure function from a state and an event to the
/// next state and its effects. No thread, no clock, no I/O: time comes with each event, and
/// whatever is to be done goes out as an [org.lumbar.controller.core.Effect]. Start reading at
/// [org.lumbar.controller.core.Core].
@NullMarked
package org.lumbar.controller.core;

import org.jspecify.annotations.NullMarked;
