package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.protocol.message.Button;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a loop remembers, handed to another one.
class MemoryTest {
  @Test
  void allThatCanChangeIsRememberedAndComesBack() {
    Simulation simulation = Taped.simulation(3, LoopRecorder.NONE);
    Taped.run(simulation, 1);
    simulation.pad().press(Button.START);
    Taped.run(simulation, 5);
    simulation.pad().press(Button.STOP);
    Taped.run(simulation, 3);
    JsonNode memory = JsonMapper.shared().readTree(Memory.of(simulation.loop()).toString());

    Simulation other = Taped.simulation(4, LoopRecorder.NONE);
    assertThat(Memory.of(other.loop())).isNotEqualTo(memory);
    Memory.pour(memory, other.loop());

    JsonNode again = JsonMapper.shared().readTree(Memory.of(other.loop()).toString());
    assertThat(again).isEqualTo(memory);
    assertThat(memory.propertyNames()).contains("state", "gate", "link", "wire", "watch");
    assertThat(memory.get("link").toString()).contains("Conversing", "sequence", "roundTrips");
    assertThat(memory.get("watch").toString()).contains("told", "tracks", "sampledAt");
  }
}
