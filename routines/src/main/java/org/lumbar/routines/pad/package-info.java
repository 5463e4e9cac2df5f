/// A pad as its layout file describes it: motors and heaters in body coordinates, and which motors
/// may never run.
@NullMarked
package org.lumbar.routines.pad;

import org.jspecify.annotations.NullMarked;
