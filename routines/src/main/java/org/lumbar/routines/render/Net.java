package org.lumbar.routines.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lumbar.routines.body.Place;

/// The motors of one side joined by a net of triangles: shortest links first, none crossing another
/// or passing over a motor. Motors in a row make a chain of links, a single one a link to itself.
final class Net {
  /// Smaller areas (mm²) than this count as none.
  private static final double TINY_MM2 = 1e-6;

  private final List<Place> places;
  private final List<Link> links = new ArrayList<>();

  private Net(List<Place> places) {
    this.places = places;
  }

  /// Two motors that are neighbours.
  private record Link(int from, int to) {
    private boolean ends(int motor) {
      return from == motor || to == motor;
    }
  }

  /// The cells in which a point between motors at `places` can lie; none for no motors.
  static List<Cell> cells(List<Place> places) {
    Net net = new Net(places);
    net.join();
    List<Triangle> triangles = Outline.trimmed(net.triangles());
    return triangles.isEmpty() ? net.chain() : List.copyOf(triangles);
  }

  private void join() {
    pairs()
        .sorted(Comparator.comparingDouble(this::lengthMm))
        .filter(pair -> motors().noneMatch(motor -> passesOver(pair, motor)))
        .forEachOrdered(this::joinUnlessCrossing);
  }

  private void joinUnlessCrossing(Link pair) {
    if (links.stream().noneMatch(link -> cross(link, pair))) {
      links.add(pair);
    }
  }

  private Stream<Link> pairs() {
    return motors().boxed().flatMap(a -> motors().filter(b -> b > a).mapToObj(b -> new Link(a, b)));
  }

  private IntStream motors() {
    return IntStream.range(0, places.size());
  }

  private double lengthMm(Link link) {
    return places.get(link.from).distanceMm(places.get(link.to));
  }

  private boolean passesOver(Link link, int motor) {
    Place place = places.get(motor);
    return !link.ends(motor)
        && Math.abs(area(link.from, link.to, motor)) < TINY_MM2
        && place.distanceMm(places.get(link.from)) < lengthMm(link)
        && place.distanceMm(places.get(link.to)) < lengthMm(link);
  }

  private boolean cross(Link one, Link other) {
    return !one.ends(other.from)
        && !one.ends(other.to)
        && area(one.from, one.to, other.from) * area(one.from, one.to, other.to) < 0
        && area(other.from, other.to, one.from) * area(other.from, other.to, one.to) < 0;
  }

  /// Twice the area of the triangle, positive if it turns left.
  private double area(int a, int b, int c) {
    return Corner.area(places.get(a), places.get(b), places.get(c));
  }

  private List<Triangle> triangles() {
    return links.stream().flatMap(this::trianglesOn).toList();
  }

  private Stream<Triangle> trianglesOn(Link side) {
    return motors()
        .filter(tip -> tip > side.to && isFace(side.from, side.to, tip))
        .mapToObj(tip -> Triangle.of(corner(side.from), corner(side.to), corner(tip)));
  }

  private boolean isFace(int a, int b, int c) {
    return links.contains(new Link(a, c))
        && links.contains(new Link(b, c))
        && Math.abs(area(a, b, c)) > TINY_MM2
        && motors().noneMatch(motor -> isInside(motor, a, b, c));
  }

  private boolean isInside(int motor, int a, int b, int c) {
    double turn = Math.signum(area(a, b, c));
    return turn * area(a, b, motor) > TINY_MM2
        && turn * area(b, c, motor) > TINY_MM2
        && turn * area(c, a, motor) > TINY_MM2;
  }

  private List<Cell> chain() {
    return places.size() == 1
        ? List.of(new Segment(corner(0), corner(0)))
        : links.stream()
            .<Cell>map(link -> new Segment(corner(link.from), corner(link.to)))
            .toList();
  }

  private Corner corner(int motor) {
    return new Corner(motor, places.get(motor));
  }
}
