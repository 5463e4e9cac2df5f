package org.lumbar.routines.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.pad.BoneArea;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;

/// What must hold between the parts of a layout, each figure being in range.
final class LayoutRules {
  /// A motor farther than this from every muscle that a technique works on is misplaced.
  private static final double FARTHEST_MM = 40;

  private final Findings findings;

  LayoutRules(Findings findings) {
    this.findings = findings;
  }

  /// The pad says on the wire which layout it is, and host and pad compare it letter by letter.
  void checkId(String id, Mark at) {
    if (id.length() > PadBounds.LONGEST_ID) {
      findings.refuse(
          at,
          Said.quoted(id) + " has " + id.length() + " characters",
          "the wire has room for " + PadBounds.LONGEST_ID + " in the name of a layout",
          "shorten it");
    }
  }

  void checkMotors(List<At<Motor>> motors) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < motors.size(); i++) {
      At<Motor> motor = motors.get(i);
      checkUnused(ids, motor.value().id(), motor.at());
      checkTags(motor);
      checkReach(motor);
      checkApart(motor, motors.subList(0, i));
    }
  }

  private void checkUnused(Set<String> ids, String id, Mark at) {
    if (!id.isEmpty() && !ids.add(id)) {
      findings.refuse(
          at, Said.quoted(id) + " is taken already", "ids tell parts apart", "choose another id");
    }
  }

  /// Hazard H20: a wrong tag is a wrong idea of where the motor lies, so the whole map is doubted.
  private void checkTags(At<Motor> motor) {
    Set<Tag> tags = motor.value().tags();
    Optional<BoneArea> bone = BoneArea.under(motor.value());
    boolean muscle = tags.stream().anyMatch(tag -> !tag.isBone());
    boolean tagged = tags.stream().anyMatch(Tag::isBone);
    if (bone.isPresent() && (muscle || !tagged)) {
      findings.refuse(
          motor.at(),
          "motor " + Said.quoted(motor.value().id()) + " is not tagged as lying on bone alone",
          "its body touches the area of the " + bone.get().tag().id() + " (hazard H20)",
          "correct its place, or tag it " + Said.quoted(bone.get().tag().id()) + " only");
    } else if (muscle && tagged) {
      findings.refuse(
          motor.at(),
          "motor " + Said.quoted(motor.value().id()) + " is tagged as bone and as muscle",
          "it cannot lie on both (hazard H20)",
          "keep the right tag");
    } else if (tagged && bone.isEmpty()) {
      findings.warn(
          motor.at(),
          "motor " + Said.quoted(motor.value().id()) + " is tagged as bone",
          "by its place it could work on muscle",
          "it stays off; check place and tag");
    }
  }

  private void checkReach(At<Motor> motor) {
    Place place = motor.value().place();
    boolean useful =
        Arrays.stream(Region.values()).anyMatch(region -> region.distanceMm(place) <= FARTHEST_MM);
    if (!useful && !motor.value().excluded()) {
      findings.refuse(
          motor.at(),
          "motor " + Said.quoted(motor.value().id()) + " is far from every muscle to work on",
          "the nearest region is more than " + Said.number(FARTHEST_MM) + " mm away",
          "check that its place is in mm from the midline and from the top of the hips");
    }
  }

  private void checkApart(At<Motor> motor, List<At<Motor>> before) {
    before.stream()
        .map(At::value)
        .filter(other -> overlap(motor.value(), other))
        .findFirst()
        .ifPresent(
            other ->
                findings.refuse(
                    motor.at(),
                    "motor " + Said.quoted(motor.value().id()) + " overlaps " + other.id(),
                    "two motors cannot be in one place",
                    "correct the place of one of them"));
  }

  private static boolean overlap(Motor one, Motor other) {
    return one.place().distanceMm(other.place()) < one.radiusMm() + other.radiusMm();
  }

  void checkSides(PadLayout layout, Mark motorsAt) {
    for (Side side : Side.values()) {
      if (layout.driven().stream().noneMatch(motor -> isOn(side, layout.motors().get(motor)))) {
        findings.refuse(
            motorsAt,
            "no motor on the " + Said.name(side) + " may run",
            "a massage works on both sides of the spine",
            "place one there, more than one inch from the midline");
      }
    }
  }

  private static boolean isOn(Side side, Motor motor) {
    return motor.place().xMm() * side.sign() > 0;
  }

  void checkHeaters(List<At<Heater>> heaters) {
    Set<String> ids = new HashSet<>();
    for (At<Heater> heater : heaters) {
      checkUnused(ids, heater.value().id(), heater.at());
      checkSensors(heater);
      checkAsManySensors(heater, heaters.getFirst().value());
    }
  }

  private void checkAsManySensors(At<Heater> heater, Heater first) {
    int count = heater.value().sensors().size();
    if (count != first.sensors().size()) {
      findings.refuse(
          heater.at(),
          Said.quoted(heater.value().id()) + " has " + count + " sensors",
          "the wire carries as many for each heater, and "
              + Said.quoted(first.id())
              + " has "
              + first.sensors().size(),
          "give every heater the same number");
    }
  }

  /// A sensor beside its heater would report the room and let the heater burn (hazard H4).
  private void checkSensors(At<Heater> heater) {
    List<Place> sensors = heater.value().sensors();
    if (sensors.stream().anyMatch(sensor -> isBeside(sensor, heater.value()))) {
      findings.refuse(
          heater.at(),
          "a sensor of " + Said.quoted(heater.value().id()) + " lies beside its heater",
          "it would feel the room instead (hazard H4)",
          "place it within the heater's area");
    }
    if (new HashSet<>(sensors).size() < sensors.size()) {
      findings.refuse(
          heater.at(),
          "two sensors of " + Said.quoted(heater.value().id()) + " lie in one place",
          "they are to watch each other from two places (limit L33)",
          "move one of them");
    }
  }

  private static boolean isBeside(Place sensor, Heater heater) {
    return Math.abs(sensor.xMm() - heater.centre().xMm()) > heater.widthMm() / 2
        || Math.abs(sensor.yMm() - heater.centre().yMm()) > heater.heightMm() / 2;
  }

  /// Two hands need two motors at least, one a side, at level 6 (limit L11).
  void checkBudget(PadLayout layout, Mark budgetAt) {
    double strongest = layout.motors().stream().mapToDouble(Motor::fullPowerWatts).max().orElse(0);
    if (layout.powerBudgetWatts() < 2 * strongest) {
      findings.refuse(
          budgetAt,
          "the power budget is " + Said.number(layout.powerBudgetWatts()) + " watts",
          "one motor a side draws " + Said.number(2 * strongest) + " watts at level 6 (limit L11)",
          "raise the budget to what the supply gives");
    }
  }
}
