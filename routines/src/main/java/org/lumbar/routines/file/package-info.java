/// Reading what people write: pads and routines in JSON files, checked strictly, with every problem
/// at its line and column and said at once. The library of shipped files and of a person's own.
@NullMarked
package org.lumbar.routines.file;

import org.jspecify.annotations.NullMarked;
