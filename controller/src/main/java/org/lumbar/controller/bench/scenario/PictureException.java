package org.lumbar.controller.bench.scenario;

import java.io.IOException;
import java.nio.file.Path;

/// The picture of a failed scenario cannot be written.
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PictureException(Path picture, IOException why) {
    super(
        "Cannot write %s: %s. Choose another folder with --pictures.".formatted(picture, why), why);
  }
}
