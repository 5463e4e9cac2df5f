package org.lumbar.sim.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.sim.physics.PadPlant;

/// All heaters of the pad with their sensors.
final class HeatOutputs {
  private final List<HeaterChannel> heaters;
  private final PadPlant plant;

  HeatOutputs(PadModel model, PadPlant plant) {
    this.plant = plant;
    this.heaters =
        Stream.generate(() -> new HeaterChannel(model.sensorsEach()))
            .limit(model.heaters())
            .toList();
  }

  void want(List<Celsius> setpoints) {
    for (int heater = 0; heater < heaters.size(); heater++) {
      heaters.get(heater).want(setpoints.get(heater));
    }
  }

  void capAt(Celsius ceiling) {
    heaters.forEach(heater -> heater.capAt(ceiling));
  }

  void off() {
    heaters.forEach(HeaterChannel::endSession);
    drive();
  }

  /// One firmware tick: the sensors are read when their turn comes, the pins follow at once.
  void tick(long nowMillis) {
    if (nowMillis % PadLimits.SAMPLE_MILLIS == 0) {
      for (int heater = 0; heater < heaters.size(); heater++) {
        heaters.get(heater).sample(plant.wiredSensors(heater), nowMillis);
      }
    }
    drive();
  }

  boolean isHeating() {
    for (HeaterChannel heater : heaters) {
      if (heater.isWanted()) {
        return true;
      }
    }
    return false;
  }

  /// The first thing that is wrong with a heater, or none.
  PadFault fault() {
    for (HeaterChannel heater : heaters) {
      PadFault fault = heater.fault();
      if (fault != PadFault.NONE) {
        return fault;
      }
    }
    return PadFault.NONE;
  }

  boolean isSound() {
    return heaters.stream().allMatch(HeaterChannel::isSound);
  }

  List<HeaterReport> reports() {
    List<HeaterReport> reports = new ArrayList<>(heaters.size());
    for (int heater = 0; heater < heaters.size(); heater++) {
      reports.add(heaters.get(heater).report(plant.heaterAmperes(heater)));
    }
    return reports;
  }

  double duty(int heater) {
    return heaters.get(heater).duty();
  }

  Celsius setpoint(int heater) {
    return heaters.get(heater).setpoint();
  }

  private void drive() {
    for (int heater = 0; heater < heaters.size(); heater++) {
      plant.driveHeater(heater, heaters.get(heater).duty());
    }
  }
}
