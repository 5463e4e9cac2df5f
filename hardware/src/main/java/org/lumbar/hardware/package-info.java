@NullMarked
package org.lumbar.hardware;

import org.jspecify.annotations.NullMarked;
