/// The back as the routines know it: places in millimetres, and the regions that techniques work
/// on.
@NullMarked
package org.lumbar.routines.body;

import org.jspecify.annotations.NullMarked;
