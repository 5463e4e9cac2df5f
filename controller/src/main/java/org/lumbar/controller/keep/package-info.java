/// Small files that outlive the daemon and a power cut, and that nobody but their owner may read.
@NullMarked
package org.lumbar.controller.keep;

import org.jspecify.annotations.NullMarked;
