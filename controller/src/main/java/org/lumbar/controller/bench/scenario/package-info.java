/// Scenarios: files that say what is done to a session and what must come of it, how they are read,
/// run and reported. Start reading at [org.lumbar.controller.bench.scenario.Scenario].
@NullMarked
package org.lumbar.controller.bench.scenario;

import org.jspecify.annotations.NullMarked;
