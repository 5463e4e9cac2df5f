package org.lumbar.controller.keep;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/// What kept a file from being read or written, in words: what the system says is often the bare
/// path.
public final class FileTrouble {
  private FileTrouble() {}

  /// Half a sentence: "you may not read or write it".
  public static String words(IOException trouble) {
    return switch (trouble) {
      case AccessDeniedException _ -> "you may not read or write it";
      case NoSuchFileException _ -> "it is not there";
      case NotDirectoryException _ -> "it is no folder";
      case FileAlreadyExistsException _ -> "a file is in the way";
      case CharacterCodingException _ -> "it is no text in UTF-8";
      case FileSystemException told when told.getReason() != null -> told.getReason();
      default ->
          Objects.requireNonNullElse(trouble.getMessage(), trouble.getClass().getSimpleName());
    };
  }
}
