package org.lumbar.protocol.link;

import org.lumbar.protocol.message.LimitsTable;

/// What the host wants of a pad: limits that are equal to `expected` or stricter (limit L59).
public record LinkSettings(LimitsTable expected) {}
