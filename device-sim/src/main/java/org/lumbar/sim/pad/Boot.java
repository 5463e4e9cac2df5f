package org.lumbar.sim.pad;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.lumbar.protocol.message.PadFault;

/// What a start of the pad's program begins with: its number, the fault that the pad has kept over
/// the restart, where chance and counts come from, what is wrong with the program and with the
/// buttons, and the line to the host.
record Boot(
    int id,
    PadFault keptFault,
    SplittableRandom random,
    TrafficCount counts,
    Defects defects,
    Contacts contacts,
    Consumer<byte[]> line) {}
