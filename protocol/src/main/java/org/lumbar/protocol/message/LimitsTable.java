package org.lumbar.protocol.message;

import java.util.Map;

/// The limits that one side holds to, each as a whole number in the unit that its key names.
public record LimitsTable(Map<LimitKey, Integer> values) {
  public LimitsTable {
    values = Map.copyOf(values);
  }
}
