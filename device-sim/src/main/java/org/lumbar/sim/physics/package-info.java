/// What the simulated pad is made of: motors, heaters, sensors and a supply that behave as their
/// equations say, whatever the pad's program asks of them, and that can be damaged on purpose. All
/// figures stand in [PlantFigures]. Nothing here knows a rule, a limit or the wire.
@NullMarked
package org.lumbar.sim.physics;

import org.jspecify.annotations.NullMarked;
