/// The person on the pad, as far as a massage goes by it: how strong it may get, and where it
/// hurts.
@NullMarked
package org.lumbar.routines.person;

import org.jspecify.annotations.NullMarked;
