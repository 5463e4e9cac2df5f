/// The pad on an MQTT broker: what it does as topics that a caregiver or a home automation reads,
/// and the few requests that may come back, all of which can only make things less. A broker that
/// is slow, gone or hostile never delays the control loop: everything here happens on threads of
/// its own. The topics are written down in `docs/mqtt.md`.
@NullMarked
package org.lumbar.controller.mqtt;

import org.jspecify.annotations.NullMarked;
