package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.CRITICAL;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;
import static org.lumbar.controller.bench.hazard.Rows.sessionEnds;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Finding;
import org.lumbar.sim.physics.SensorDamage;

/// H2 to H11: heaters and sensors that fail.
final class HeatHazards {
  /// Burns take 8 h from here on; nothing in the skin model may reach it.
  private static final double SKIN_BOUND_CELSIUS = 43.0;

  /// L41: below this a pad that is off may still be warm of itself.
  private static final double SHOWS_CELSIUS = 37.0;

  /// Warmer than skin by so little that it may stay on it for hours.
  private static final double HARMLESS_CELSIUS = 38.0;

  /// By then a heater has come near its setpoint.
  private static final Duration WARM = Duration.ofMinutes(4);

  private static final double SINKING_KELVIN_PER_SECOND = -0.1;

  private HeatHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H2", CRITICAL, "burn or fire: a heater's switch is stuck on")
            .inVirtualTime(
                "F10, F11",
                "enable off within 300 ms where the current is seen, 90 s by temperature alone once above 37 °C, and never above 38 °C",
                HeatHazards::stuckSwitch),
        row("H3", CRITICAL, "burn: a heater's switch and the enable line are both stuck")
            .inVirtualTime(
                "F12",
                "an alarm that says to unplug now; the pad's cut-out keeps the film below 51 °C",
                HeatHazards::stuckSwitchAndEnable),
        row("H4", SERIOUS, "burn: a sensor has come off its heater and reads the room")
            .inVirtualTime(
                "F20",
                "everything off and latched within 120 s, skin below 43 °C",
                coolSkin("sensor-detached", Duration.ofSeconds(120))),
        row("H5", SERIOUS, "burn: a sensor drifts and reads cold")
            .inVirtualTime(
                "F21",
                "off within 6 s of 3 °C between the two sensors",
                coolSkin("sensor-drift", Duration.ofSeconds(3 + 6))),
        row("H6", SERIOUS, "burn: a sensor's wire is broken, which reads as very cold")
            .inVirtualTime(
                "F22",
                "off within 400 ms, the daemon in a fault within 1 s",
                coolSkin("sensor-open", Duration.ofMillis(400))),
        row("H7", SERIOUS, "no heat, or burn: a sensor is shorted")
            .inVirtualTime(
                "F23",
                "off within 400 ms, the daemon in a fault within 1 s",
                coolSkin("sensor-short", Duration.ofMillis(400))),
        row("H8", SERIOUS, "burn: a reading is frozen")
            .inVirtualTime(
                "F24",
                "everything off and latched within 90 s, also where both sensors are",
                HeatHazards::frozen),
        row("H9", SERIOUS, "burn: all sensors read wrong together")
            .inVirtualTime(
                "F25",
                "everything off and latched within 120 s; where they sink together, by what heat can do",
                HeatHazards::wrongTogether),
        row("H10", SERIOUS, "burn: a loose wire gives spikes")
            .inVirtualTime(
                "F26",
                "no trip by single spikes; three in a row are a fault within 1.5 s",
                HeatHazards::spikes),
        row("H11", SERIOUS, "burn: the pad is covered or folded and gets too hot")
            .inVirtualTime(
                "F27",
                "the film stays below 43.5 °C; above 43.0 °C off within 500 ms",
                HeatHazards::covered));
  }

  private static Hazard.Trial coolSkin(String fault, Duration allowed) {
    return evidence -> {
      Stage stage = Stage.running(Stage.WARM, Rows.SETTLED);
      stage.happen(fault);
      sessionEnds(evidence, stage, fault, allowed);
      evidence.holds("skin below 43 °C", stage.hottestSkinCelsius() < SKIN_BOUND_CELSIUS);
    };
  }

  /// What the pad itself has no rule for, on all sensors of a heater, so that they do not disagree:
  /// the daemon's own watch must see it, and say what it is.
  private static void foundByTheDaemon(
      Evidence evidence, String what, SensorDamage damage, Duration allowed, Finding.Rule by) {
    Stage stage = Stage.running(Stage.WARM, Rows.SETTLED);
    stage.simulation().pad().plant().sensors(0).forEach(sensor -> sensor.damage(damage));
    sessionEnds(evidence, stage, what, allowed);
    evidence.holds("it says " + by.code(), stage.faultCode().equals(by.code()));
    evidence.holds("skin below 43 °C", stage.hottestSkinCelsius() < SKIN_BOUND_CELSIUS);
  }

  private static void frozen(Evidence evidence) throws Exception {
    Duration allowed = Duration.ofSeconds(90);
    coolSkin("sensor-frozen", allowed).run(evidence);
    foundByTheDaemon(
        evidence, "both frozen", new SensorDamage.Frozen(), allowed, Finding.Rule.FROZEN_READING);
  }

  private static void wrongTogether(Evidence evidence) throws Exception {
    Duration allowed = Duration.ofMinutes(2);
    coolSkin("reference-wrong", allowed).run(evidence);
    foundByTheDaemon(
        evidence,
        "they sink together",
        new SensorDamage.Drift(SINKING_KELVIN_PER_SECOND),
        allowed,
        Finding.Rule.UNLIKELY_WARMTH);
  }

  /// The heater is on when its switch sticks; that shows once it should be off.
  private static void stuckSwitch(Evidence evidence) {
    Stage seen = Stage.running(Stage.WARM, WARM);
    seen.happen("heater-stuck-on");
    seen.ask(new Request.HeatOff());
    evidence.within(
        "current seen: enable off",
        Duration.ofMillis(300),
        seen.until(seen::isDead, Duration.ofSeconds(5)));
    evidence.within(
        "the daemon is in a fault", Rows.TOLD, seen.until(seen::hasFault, Duration.ofSeconds(5)));

    Stage unseen = Stage.running(Stage.WARM, WARM);
    unseen.happen("heater-stuck-on-unseen");
    unseen.ask(new Request.HeatOff());
    unseen.until(() -> unseen.hottestFilmCelsius() > SHOWS_CELSIUS, Duration.ofMinutes(5));
    evidence.within(
        "current unseen, from 37 °C on: enable off",
        Duration.ofSeconds(90),
        unseen.until(unseen::isDead, Duration.ofMinutes(5)));
    evidence.holds("the film stayed below 38 °C", unseen.hottestFilmCelsius() < HARMLESS_CELSIUS);
  }

  private static void stuckSwitchAndEnable(Evidence evidence) {
    Stage stage = Stage.running(Stage.WARM, WARM);
    stage.happen("heater-and-enable-stuck");
    stage.ask(new Request.HeatOff());
    evidence.within("alarm", Rows.TOLD, stage.until(stage::hasFault, Duration.ofSeconds(5)));
    evidence.holds("it says to unplug", stage.faultText().contains("nplug"));
    stage.pass(Duration.ofMinutes(30));
    evidence.holds("still latched after 30 min", stage.hasFault());
    evidence.holds("the film stayed below 51 °C", stage.hottestFilmCelsius() < 51);
  }

  private static void spikes(Evidence evidence) {
    Stage rare = Stage.running(Stage.WARM, Rows.SETTLED);
    rare.happen("sensor-spikes");
    evidence.holds(
        "5 % of spikes for 2 min: no trip", rare.always(rare::isRunning, Duration.ofMinutes(2)));
    Stage burst = Stage.running(Stage.WARM, Rows.SETTLED);
    burst.happen("sensor-short");
    sessionEnds(evidence, burst, "spikes in a row", Duration.ofMillis(1500));
  }

  private static void covered(Evidence evidence) {
    Stage stage = Stage.running(Stage.WARM, Rows.SETTLED);
    stage.happen("covered");
    stage.pass(Duration.ofMinutes(12));
    evidence.holds("covered for 12 min: the film below 43.5 °C", stage.hottestFilmCelsius() < 43.5);

    Stage hot = Stage.running(Stage.WARM, Rows.SETTLED);
    hot.simulation().pad().plant().settleAt(43.3);
    sessionEnds(evidence, hot, "43.3 °C", Duration.ofMillis(500));
  }
}
