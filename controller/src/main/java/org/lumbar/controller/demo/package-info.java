/// All in one process, with nothing to install: a simulated pad in real time, a broker, and the
/// daemon between them.
@NullMarked
package org.lumbar.controller.demo;

import org.jspecify.annotations.NullMarked;
