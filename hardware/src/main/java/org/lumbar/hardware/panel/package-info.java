/// Buttons and a light on the Raspberry Pi's own pins, beside those on the pad. A machine without
/// such pins, or with a wire that is wrong, loses the panel, says so in one line, and works on.
@NullMarked
package org.lumbar.hardware.panel;

import org.jspecify.annotations.NullMarked;
