@NullMarked
package org.lumbar.protocol;

import org.jspecify.annotations.NullMarked;
