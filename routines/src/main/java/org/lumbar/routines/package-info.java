@NullMarked
package org.lumbar.routines;

import org.jspecify.annotations.NullMarked;
