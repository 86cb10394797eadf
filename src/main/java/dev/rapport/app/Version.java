package dev.rapport.app;

import java.util.Optional;

/// Which Rapport this is, as its jar says.
public final class Version {
  private static final String UNPACKED = "unpackaged";

  private Version() {}

  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse(UNPACKED);
  }
}
