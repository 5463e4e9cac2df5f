/// What the host and the pad say to each other: one record a message, in the words of PROTOCOL.md,
/// and one codec a direction. Values carry their unit in their type or their name.
@NullMarked
package org.lumbar.protocol.message;

import org.jspecify.annotations.NullMarked;
