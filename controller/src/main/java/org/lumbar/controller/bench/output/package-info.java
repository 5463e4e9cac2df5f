/// What can be made of a trace: a picture and a table. Both are text, and the same trace gives the
/// same text on any machine.
@NullMarked
package org.lumbar.controller.bench.output;

import org.jspecify.annotations.NullMarked;
