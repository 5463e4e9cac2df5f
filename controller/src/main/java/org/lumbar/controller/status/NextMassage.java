package org.lumbar.controller.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the past massages leave for the next one. `rest` says until when and why nothing may start
/// now, `deepRest` the same of deep massages alone, and `gentler` why it will be gentler. The
/// person is `asked` how their back is; `advice` is for anybody, `personal` for them alone: it
/// tells of their answers.
public record NextMassage(
    Budget left,
    Optional<Rest> rest,
    Optional<Rest> deepRest,
    Optional<String> gentler,
    Optional<Asked> asked,
    boolean isSore,
    List<String> advice,
    List<String> personal) {

  /// What is left: sessions and massage of the 24 hours, and heat of the next massage.
  public record Budget(int sessions, Duration massage, Duration heat) {}

  /// Until when by the wall clock, where anybody knows, and why and what to do.
  public record Rest(Optional<Instant> until, String text) {}

  /// A question with the words that answer it; `occasion` is its stable name.
  public record Asked(String occasion, String text, List<String> answers) {
    public Asked {
      answers = List.copyOf(answers);
    }
  }

  public NextMassage {
    advice = List.copyOf(advice);
    personal = List.copyOf(personal);
  }
}
