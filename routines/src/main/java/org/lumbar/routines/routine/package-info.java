/// What a massage is, before it meets a pad: parts, steps, techniques, lengths, heat.
@NullMarked
package org.lumbar.routines.routine;

import org.jspecify.annotations.NullMarked;
