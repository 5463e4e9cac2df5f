/// A simulation that somebody steps through: orders typed line by line, and what comes of them.
/// Start reading at [org.lumbar.controller.bench.stepwise.StepByStep].
@NullMarked
package org.lumbar.controller.bench.stepwise;

import org.jspecify.annotations.NullMarked;
