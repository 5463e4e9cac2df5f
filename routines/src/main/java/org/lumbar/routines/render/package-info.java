/// From a routine to the motors of a pad: what the hands do at a time, and the level of each motor
/// that makes it felt there. Everything here is a pure function of what it is given.
@NullMarked
package org.lumbar.routines.render;

import org.jspecify.annotations.NullMarked;
