package org.lumbar.routines.technique;

import org.lumbar.routines.body.Place;

/// What one hand does at a moment: where, how strongly it is felt (0, or 3.0 to 6.0 on the 0-10
/// scale but for rising and falling), and how wide: 0 is a point, otherwise the radius in
/// millimetres of the area.
public record Touch(Hand hand, Place place, double strength, double spreadMm) {}
