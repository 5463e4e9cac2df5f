package org.lumbar.routines.render;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Sweep;
import org.lumbar.routines.technique.Touch;

/// The motors that one hand may use: those of its side of the spine that are driven and alive. The
/// left side is thought mirrored to the right and sorted by place, so that the same layout on both
/// sides gives the same numbers.
final class Flank {
  /// Nothing is felt nearer to the midline than this; such a place moves outward (facts F3, F5).
  private static final double SPINE_MM = 25.4;

  private final Hand hand;
  private final int[] channels;
  private final List<Place> places;
  private final Mesh mesh;
  private @Nullable Brushed latest;

  private Flank(Hand hand, int[] channels, List<Place> places, Mesh mesh) {
    this.hand = hand;
    this.channels = channels;
    this.places = places;
    this.mesh = mesh;
  }

  private record Channel(int number, Place place) {}

  static Flank of(Hand hand, PadLayout layout, Set<Integer> dead) {
    List<Channel> own =
        layout.driven().stream()
            .filter(motor -> !dead.contains(motor))
            .map(motor -> new Channel(motor, seen(hand, layout.motors().get(motor).place())))
            .filter(channel -> channel.place.xMm() > 0)
            .sorted(
                Comparator.<Channel>comparingDouble(channel -> channel.place.yMm())
                    .thenComparingDouble(channel -> channel.place.xMm()))
            .toList();
    int[] channels = own.stream().mapToInt(Channel::number).toArray();
    List<Place> places = own.stream().map(Channel::place).toList();
    return new Flank(hand, channels, places, new Mesh(places));
  }

  /// The same, with the mesh of `other` where the motors lie alike: what one hand has worked out
  /// the other need not.
  Flank sharing(Flank other) {
    return places.equals(other.places) ? new Flank(hand, channels, places, other.mesh) : this;
  }

  /// The same from the body to this side and back.
  private static Place seen(Hand hand, Place place) {
    return switch (hand) {
      case LEFT -> place.mirrored();
      case RIGHT -> place;
    };
  }

  Place onBody(Place place) {
    return seen(hand, place);
  }

  int motors() {
    return channels.length;
  }

  int channel(int motor) {
    return channels[motor];
  }

  Place place(int motor) {
    return places.get(motor);
  }

  /// This hand's touch as it can be felt here: held where the motors reach. Empty for no touch.
  Optional<Touch> held(List<Touch> touches) {
    Optional<Touch> own = Optional.empty();
    for (Touch touch : touches) {
      if (touch.hand() == hand && touch.strength() > 0) {
        if (own.isPresent()) {
          throw new IllegalArgumentException("a hand has one touch at a time, got " + touches);
        }
        own = Optional.of(touch);
      }
    }
    return mesh.isEmpty() ? Optional.empty() : own.map(this::held);
  }

  /// The sweep that this hand is in, if it is in one.
  Optional<Sweep> sweep(List<Touch> touches) {
    for (Touch touch : touches) {
      if (touch.hand() == hand && touch.sweep().isPresent()) {
        return touch.sweep();
      }
    }
    return Optional.empty();
  }

  /// The schedule of `sweep`, where it is a quick one. Each of its ticks asks for the same; threads
  /// may share what is remembered, as in a [Memory].
  Optional<TactileBrush> brush(Sweep sweep) {
    Brushed known = latest;
    if (known == null || !known.isOf(sweep)) {
      known = new Brushed(sweep.way(), sweep.length(), TactileBrush.of(this, sweep));
      latest = known;
    }
    return known.brush;
  }

  private record Brushed(List<Place> way, Duration length, Optional<TactileBrush> brush) {
    boolean isOf(Sweep sweep) {
      return length.equals(sweep.length()) && way.equals(sweep.way());
    }
  }

  private Touch held(Touch touch) {
    return touch.at(held(touch.place()));
  }

  /// A place of the body as this side can make it felt.
  Place held(Place place) {
    Place seen = seen(hand, place);
    return mesh.nearest(new Place(Math.max(SPINE_MM, seen.xMm()), seen.yMm()));
  }

  /// The field of the net in which a held place lies, and whether one still lies in it.
  int field(Place held) {
    return mesh.field(held);
  }

  boolean isInField(int field, Place held) {
    return mesh.isInField(field, held);
  }

  /// Each motor's part of the energy of a touch that is held here; all none without motors. Not to
  /// be changed.
  double[] energies(Place place, double spreadMm) {
    return mesh.energies(place, spreadMm);
  }

  /// The level of each motor by which a hand that lies like `grip` is felt at `place`, which is
  /// held here; not to be changed.
  double[] levels(Grip grip, Place place) {
    return mesh.levels(place, grip.spreadMm(), grip.felt());
  }
}
