/// The flight recorder: everything that enters and leaves the control loop, kept in files that
/// survive whatever ends the daemon, and fed to the loop again to see that the same comes out.
/// Start reading at [org.lumbar.controller.record.FlightRecorder] and
/// [org.lumbar.controller.record.Replay]; the files are described in `docs/recordings.md`.
@NullMarked
package org.lumbar.controller.record;

import org.jspecify.annotations.NullMarked;
