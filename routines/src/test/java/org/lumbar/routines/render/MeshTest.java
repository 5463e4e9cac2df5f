package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;

/// How a point or an area is shared among motors, on nets of every kind.
class MeshTest {
  private static final List<Place> SQUARE =
      List.of(new Place(40, 0), new Place(90, 0), new Place(40, 90), new Place(90, 90));

  @Test
  void aPointIsSharedSoThatItsEnergyBalancesThere() {
    Mesh mesh = new Mesh(SQUARE);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      Place place = new Place(random.nextDouble(40, 90), random.nextDouble(0, 90));
      for (double spreadMm : new double[] {0, 12, 40}) {
        double[] energies = mesh.energies(place, spreadMm);
        assertThat(Arrays.stream(energies).sum()).isCloseTo(1, within(1e-9));
        assertThat(balance(SQUARE, energies).distanceMm(place)).isLessThan(1e-9);
      }
    }
  }

  @Test
  void aWideTouchUsesMoreMotorsThanAPoint() {
    Mesh mesh = new Mesh(SQUARE);
    Place inATriangle = new Place(60, 42);
    assertThat(Arrays.stream(mesh.energies(inATriangle, 0)).filter(part -> part > 0)).hasSize(3);
    assertThat(Arrays.stream(mesh.energies(inATriangle, 25)).filter(part -> part > 0)).hasSize(4);
    assertThat(mesh.energies(SQUARE.getFirst(), 0)).containsExactly(1, 0, 0, 0);
  }

  @Test
  void aNetCoversItsMotorsWithoutOverlap() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 50; i++) {
      List<Place> places = scattered(random);
      List<Cell> cells = Net.cells(places);
      for (int j = 0; j < 50; j++) {
        Place place = new Place(random.nextDouble(30, 110), random.nextDouble(-100, 200));
        assertThat(cells.stream().filter(cell -> cell.contains(place)).count()).isLessThan(2);
      }
      assertThat(new Mesh(places).energies(places.get(4), 0)[4]).isCloseTo(1, within(1e-9));
    }
  }

  private static List<Place> scattered(SplittableRandom random) {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 2; column++) {
        double xMm = 45 + 50 * column + random.nextDouble(-10, 10);
        places.add(new Place(xMm, -80 + 80 * row + random.nextDouble(-15, 15)));
      }
    }
    return places;
  }

  @Test
  void aLoneMotorFeelsEverything() {
    Place alone = new Place(50, 20);
    assertThat(felt(List.of(alone), new Touch(Hand.RIGHT, new Place(90, 150), 4, 20)))
        .isEqualTo(alone);
  }

  @Test
  void motorsInARowShareWhatLiesBesideThem() {
    List<Place> row = List.of(new Place(50, 0), new Place(50, 60), new Place(50, 150));
    assertThat(
            felt(row, new Touch(Hand.RIGHT, new Place(80, 90), 5, 0)).distanceMm(new Place(50, 90)))
        .isLessThan(1);
    assertThat(
            felt(row, new Touch(Hand.RIGHT, new Place(50, 90), 5, 20))
                .distanceMm(new Place(50, 90)))
        .isLessThan(1);
    assertThat(felt(row, new Touch(Hand.RIGHT, new Place(50, 300), 5, 20)))
        .isEqualTo(new Place(50, 150));
  }

  @Test
  void twoMotorsAreALine() {
    List<Place> two = List.of(new Place(50, 0), new Place(90, 80));
    Place middle = new Place(70, 40);
    assertThat(felt(two, new Touch(Hand.RIGHT, middle, 5, 25)).distanceMm(middle)).isLessThan(1);
  }

  @Test
  void aSideWithoutMotorsFeelsNothing() {
    Renderer renderer = new Renderer(Pads.at(new Place(-50, 0)));
    Touch touch = new Touch(Hand.RIGHT, new Place(50, 0), 5, 0);
    Rendering rendering = renderer.next(renderer.still(), List.of(touch));
    assertThat(rendering).isEqualTo(renderer.still());
    assertThat(renderer.held(touch)).isEmpty();
  }

  /// A flat triangle at the outline would swap far motors for near ones within millimetres.
  @Test
  void flatTrianglesAreCutOffTheOutline() {
    List<Place> bulge = new ArrayList<>(SQUARE);
    bulge.add(new Place(85, 45));
    Mesh mesh = new Mesh(bulge);
    assertThat(mesh.nearest(new Place(89, 45)).xMm()).isLessThan(86);
    assertThat(mesh.nearest(new Place(60, 45))).isEqualTo(new Place(60, 45));
  }

  private static Place felt(List<Place> motors, Touch touch) {
    Renderer renderer = new Renderer(Pads.at(motors.toArray(Place[]::new)));
    Rendering rendering = renderer.still();
    for (int tick = 0; tick < 400; tick++) {
      rendering = renderer.next(rendering, List.of(touch));
    }
    assertThat(rendering.feltStrength(touch.hand())).isCloseTo(touch.strength(), within(0.05));
    return rendering.centroid(touch.hand()).orElseThrow();
  }

  private static Place balance(List<Place> places, double[] energies) {
    double xMm = 0;
    double yMm = 0;
    for (int i = 0; i < energies.length; i++) {
      xMm += energies[i] * places.get(i).xMm();
      yMm += energies[i] * places.get(i).yMm();
    }
    return new Place(xMm, yMm);
  }
}
