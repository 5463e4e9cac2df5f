/// A routine drawn over time: its phases, where and how strongly it is felt, and the heat.
@NullMarked
package org.lumbar.routines.picture;

import org.jspecify.annotations.NullMarked;
