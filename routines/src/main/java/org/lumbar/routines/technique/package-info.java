/// The techniques of the massage, one small unit each: parameters within bounds, and where the
/// hands are and how strongly they work at a time.
@NullMarked
package org.lumbar.routines.technique;

import org.jspecify.annotations.NullMarked;
