package org.lumbar.controller.bench.output;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.routines.picture.Scale;
import org.lumbar.routines.picture.Svg;
import org.lumbar.routines.picture.Svg.Box;

/// The remarkable moments of a picture: a numbered line through it for each, and the list.
final class Notes {
  /// Between the minutes and the list.
  static final int ROOM = 56;

  private static final int MOST_CHARACTERS = 120;
  private static final int LINE = 16;
  private static final int LEFT = 40;
  private static final int INDENT = 24;
  private static final double CLOSEST = 13;
  private static final double LABEL = 3 * CLOSEST;
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

  void lines(int top, int bottom) {
    for (Note note : notes) {
      double x = scale.x(note.at());
      note.end()
          .ifPresent(
              end ->
                  svg.box("span", new Box(x, top, scale.x(end) - x, bottom - top), note.words()));
      svg.path("mark " + note.kind().word(), "M%s %d V%d".formatted(Scale.number(x), top, bottom));
    }
    numbers(bottom);
  }

  /// Notes whose numbers would touch have one label, and labels that would touch are written under
  /// each other.
  private void numbers(int bottom) {
    double last = -LABEL;
    int lane = 0;
    for (int first = 0; first < notes.size(); ) {
      double x = scale.x(notes.get(first).at());
      int next = first + 1;
      while (next < notes.size() && scale.x(notes.get(next).at()) - x < CLOSEST) {
        next++;
      }
      lane = x - last < LABEL ? (lane + 1) % LANES : 0;
      last = x;
      String words = next == first + 1 ? String.valueOf(next) : (first + 1) + "–" + next;
      svg.text("number " + gravest(first, next), x, bottom + LANE * (lane + 1.0), words);
      first = next;
    }
  }

  private String gravest(int first, int next) {
    return notes.subList(first, next).stream()
        .map(Note::kind)
        .max(Note.Kind::compareTo)
        .orElseThrow()
        .word();
  }

  /// Where the list ends that begins at `top`.
  int list(int top) {
    int y = top;
    for (int number = 1; number <= notes.size(); number++) {
      Note note = notes.get(number - 1);
      String words = "%d   %s   %s".formatted(number, TimeWords.of(note.at()), words(note));
      int indent = 0;
      for (String line : wrapped(words)) {
        svg.text(note.kind().word(), LEFT + indent, y, line);
        indent = INDENT;
        y += LINE;
      }
    }
    return y;
  }

  /// Broken where a word ends.
  private static List<String> wrapped(String words) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (rest.length() > MOST_CHARACTERS) {
      int blank = rest.lastIndexOf(' ', MOST_CHARACTERS);
      int end = blank > MOST_CHARACTERS / 2 ? blank : MOST_CHARACTERS;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  private static String words(Note note) {
    return switch (note.kind()) {
      case FAULT -> "fault " + note.words();
      case ACT, EVENT, FAILURE -> note.words();
    };
  }
}
