/// The proof of the safety case: a row for every hazard, each with a fault that is let happen and a
/// reaction that must be seen in time. Start reading at [org.lumbar.controller.bench.hazard.Hazard]
/// and [org.lumbar.controller.bench.hazard.HazardTable].
@NullMarked
package org.lumbar.controller.bench.hazard;

import org.jspecify.annotations.NullMarked;
