package dev.rapport.store.mapdb;

import java.io.IOException;
import java.nio.file.Path;

/// The data folder cannot be created, read or written.
public final class UnusableDataFolderException extends DataFolderException {
  UnusableDataFolderException(Path folder, IOException cause) {
    super("the data folder " + folder + " cannot be used: " + reason(cause)
        + ". Rapport must be able to create and write files in it; make it writable for the user that runs Rapport, or"
        + " choose another folder with RAPPORT_DATA.", cause);
  }

  /// What the system said; the exceptions of `java.nio.file` often say it only by their type.
  static String reason(Throwable cause) {
    String message = cause.getMessage();
    String type = cause.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
    return message == null ? type : type + ", " + message;
  }
}
