package org.lumbar.sim.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;
import org.lumbar.sim.host.BareHost;

/// The pad on which the tests run: 20 motors in four rows of five, of which the four on the midline
/// and the two outer ones of the top row never run, and two heaters with two sensors each.
public final class TestPads {
  /// A motor that may run, and its mirror twin.
  public static final int DRIVEN = 1;

  public static final int TWIN = 3;

  /// Over the spine.
  public static final int SPINE = 2;

  /// Over a rib.
  public static final int RIB = 15;

  private static final long SEED = 7;
  private static final double[] COLUMNS_MM = {-90, -40, 0, 40, 90};
  private static final double[] ROWS_MM = {-90, 0, 90, 180};

  private TestPads() {}

  public static PadModel back20() {
    return PadModel.of(layout());
  }

  /// A host that has not said anything yet, and its pad.
  public static BareHost host() {
    return new BareHost(new SimulatedPad(back20(), SEED), DRIVEN, SEED);
  }

  /// A pad in a session, armed for all that a pad allows.
  public static BareHost armedHost() {
    BareHost host = host();
    host.greet();
    host.arm();
    return host;
  }

  static PadLayout layout() {
    List<Motor> motors = new ArrayList<>();
    for (double yMm : ROWS_MM) {
      for (double xMm : COLUMNS_MM) {
        motors.add(motor(motors.size(), new Place(xMm, yMm)));
      }
    }
    return new PadLayout("back-20", "Back", motors, List.of(heater(-65), heater(65)), 12);
  }

  /// A motor of which the layout's own flag says the opposite of what its place says.
  static Motor motor(int channel, Place place) {
    boolean rib = place.yMm() > 100 && Math.abs(place.xMm()) > 60;
    Set<Tag> tags = rib ? Set.of(Tag.RIB) : Set.of(Tag.PARASPINAL);
    return new Motor("m" + channel, place, 11, tags, false, 0.8);
  }

  private static Heater heater(double xMm) {
    Place centre = new Place(xMm, 45);
    return new Heater("h" + xMm, centre, 70, 200, 20, List.of(centre, new Place(xMm, 90)));
  }
}
