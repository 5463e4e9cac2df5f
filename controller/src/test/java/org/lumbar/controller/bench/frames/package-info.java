/// What the simulated pad received in whole sessions, frame by frame, against everything that must
/// hold of it.
@NullMarked
package org.lumbar.controller.bench.frames;

import org.jspecify.annotations.NullMarked;
