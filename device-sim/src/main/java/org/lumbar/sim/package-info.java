@NullMarked
package org.lumbar.sim;

import org.jspecify.annotations.NullMarked;
