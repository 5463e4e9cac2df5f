package org.lumbar.controller.bench.output;

import java.util.List;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.routines.picture.Scale;
import org.lumbar.routines.picture.Svg;
import org.lumbar.routines.picture.Svg.Box;

/// The remarkable moments of a picture: a numbered line through it for each, and the list.
final class Notes {
  /// Between the minutes and the list.
  static final int ROOM = 56;

  private static final int MOST_CHARACTERS = 125;
  private static final int LINE = 16;
  private static final double CLOSEST = 13;
  private static final int LANES = 3;
  private static final int LANE = 11;

  private final List<Note> notes;
  private final Scale scale;
  private final Svg svg;

  Notes(List<Note> notes, Scale scale, Svg svg) {
    this.notes = notes;
    this.scale = scale;
    this.svg = svg;
  }

  /// Numbers that would touch are written under each other.
  void lines(int top, int bottom) {
    double last = -CLOSEST;
    int lane = 0;
    for (int number = 1; number <= notes.size(); number++) {
      Note note = notes.get(number - 1);
      double x = scale.x(note.at());
      lane = x - last < CLOSEST ? (lane + 1) % LANES : 0;
      last = x;
      note.end()
          .ifPresent(
              end ->
                  svg.box("span", new Box(x, top, scale.x(end) - x, bottom - top), note.words()));
      svg.path("mark " + note.kind().word(), "M%s %d V%d".formatted(Scale.number(x), top, bottom));
      svg.text(
          "number " + note.kind().word(), x, bottom + LANE * (lane + 1.0), String.valueOf(number));
    }
  }

  void list(int top) {
    for (int number = 1; number <= notes.size(); number++) {
      Note note = notes.get(number - 1);
      String words = "%d   %s   %s".formatted(number, TimeWords.of(note.at()), words(note));
      svg.text(note.kind().word(), 40, top + LINE * (number - 1.0), clipped(words));
    }
  }

  /// What is longer than the picture is wide goes on in its description.
  private static String clipped(String words) {
    return words.length() <= MOST_CHARACTERS
        ? words
        : words.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  private static String words(Note note) {
    return switch (note.kind()) {
      case FAULT -> "fault " + note.words();
      case FAILURE -> "not as expected: " + note.words();
      case ACT, EVENT -> note.words();
    };
  }
}
