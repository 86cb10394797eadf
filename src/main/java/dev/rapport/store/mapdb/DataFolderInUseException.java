package dev.rapport.store.mapdb;

import java.nio.file.Path;

/// Another process has the data folder open.
public final class DataFolderInUseException extends DataFolderException {
  DataFolderInUseException(Path folder, String holder) {
    super("the data folder " + folder + " is in use by " + holder
        + ". Stop that one first, or choose another folder with RAPPORT_DATA.");
  }
}
