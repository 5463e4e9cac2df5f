package org.lumbar.controller.bench.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.screening.ScreeningFile;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;

/// A pad that is plugged in, a person whose screening is answered, and daemons for them, all in one
/// folder that is also the daemons' state.
public final class Rig implements AutoCloseable {
  private static final String LAYOUT = "back-20";

  private static final int MOST_PRESSES = 20;
  private static final Duration BETWEEN_PRESSES = Duration.ofSeconds(3);

  /// Lets a debugger in, which is how a single thread is frozen or struck.
  private static final String DEBUGGER =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";

  private final Path folder;
  private final Path state;
  private final RiggedPad pad;
  private final List<DaemonProcess> daemons = new ArrayList<>();

  private Rig(Path folder, Path state) {
    this.folder = folder;
    this.state = state;
    pad = RiggedPad.plugIn(Library.shipped().findLayout(LAYOUT).orElseThrow(), tty());
  }

  /// Plugs a pad in and answers the screening without any care being needed.
  public static Rig in(Path folder) {
    return in(folder, folder);
  }

  /// The same, with the daemons' state in a folder of its own.
  public static Rig in(Path folder, Path state) {
    ScreeningBook book =
        new ScreeningBook(
            new ScreeningFile(state.resolve("screening.json")),
            new SystemTimeline(),
            Limits.standard());
    Map<String, Answer> nothingToReport =
        book.questions().stream().collect(Collectors.toMap(Question::id, _ -> Answer.NO));
    book.answer(Answers.of(nothingToReport));
    return new Rig(folder, state);
  }

  public RiggedPad pad() {
    return pad;
  }

  public Path folder() {
    return folder;
  }

  /// A daemon that has found the pad, with further words on its command line.
  public DaemonProcess daemon(String... more) {
    return started(List.of(), more);
  }

  /// The same daemon, and a debugger at it.
  public DaemonProcess daemonForDebugger(String... more) {
    return started(List.of(DEBUGGER), more);
  }

  private DaemonProcess started(List<String> jvmOptions, String... more) {
    DaemonProcess daemon = start(jvmOptions, more);
    daemon.await("connected");
    return daemon;
  }

  /// A daemon that may find anything.
  public DaemonProcess start(List<String> jvmOptions, String... more) {
    List<String> command =
        Stream.concat(
                Stream.of(
                    "run",
                    "--serial",
                    tty().toString(),
                    "--page-port",
                    "0",
                    "--state",
                    state.toString()),
                Stream.of(more))
            .toList();
    DaemonProcess daemon = DaemonProcess.start(folder, jvmOptions, command);
    daemons.add(daemon);
    return daemon;
  }

  /// Waits until the daemons have written this file of their state.
  public void awaitFile(String name) {
    Path _ =
        Patience.await(
            name,
            Patience.LONG,
            () -> Optional.of(state.resolve(name)).filter(Files::exists),
            () -> "there is none in " + state);
  }

  /// Presses start, as a person does who presses again where nothing happens (the daemon may not
  /// have read the past sessions yet), and waits until the pad moves; when it did.
  public Duration startMassage() {
    Duration first = pad.now();
    for (int press = 0; press < MOST_PRESSES && !pad.hasBeenOn(first); press++) {
      pad.press(Button.START);
      pad.letPass(BETWEEN_PRESSES);
    }
    return pad.awaitOn(first).at();
  }

  @Override
  public void close() {
    daemons.forEach(DaemonProcess::close);
    pad.close();
  }

  private Path tty() {
    return folder.resolve("pad");
  }
}
