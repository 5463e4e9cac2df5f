package org.lumbar.controller.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.routines.pad.PadLayout;

/// Records a simulation into one file, all of it and at once: virtual time waits for the disk. It
/// is dated with the beginning of the epoch, so that the same simulation gives the same bytes.
public final class FileRecorder implements LoopRecorder {
  private final Path path;
  private final Head.Origin origin;
  private final RecordingFile file;
  private Optional<IOException> trouble = Optional.empty();

  private FileRecorder(Path path, Head.Origin origin, RecordingFile file) {
    this.path = path;
    this.origin = origin;
    this.file = file;
  }

  /// @throws IOException if the file is there already or cannot be made
  public static FileRecorder create(Path path, Head.Origin origin) throws IOException {
    return new FileRecorder(path, origin, RecordingFile.create(path));
  }

  @Override
  public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop) {
    Head head = Head.of(origin, Instant.EPOCH, layout, plan);
    attempt(() -> file.begin(head, Memory.of(loop)));
  }

  @Override
  public void turned(Turn turn, ControlLoop loop) {
    attempt(() -> file.write(turn));
  }

  /// Ends the recording.
  ///
  /// @throws UncheckedIOException if it could not be written in full
  @Override
  public void close() {
    attempt(file::close);
    if (trouble.isPresent()) {
      file.abandon();
      throw new UncheckedIOException("cannot record into " + path, trouble.get());
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  private void attempt(Writing writing) {
    if (trouble.isPresent()) {
      return;
    }
    try {
      writing.write();
    } catch (IOException e) {
      trouble = Optional.of(e);
    }
  }
}
