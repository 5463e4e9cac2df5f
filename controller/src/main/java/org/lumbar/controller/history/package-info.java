/// The past sessions: what a person has had, in one SQLite file that only its owner may read, and
/// what follows from it for the next session. Everything here happens on a thread of its own and
/// may be slow or fail; the control loop never waits for it. Start reading at
/// [org.lumbar.controller.history.Logbook].
@NullMarked
package org.lumbar.controller.history;

import org.jspecify.annotations.NullMarked;
