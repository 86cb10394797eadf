package dev.rapport.port;

import java.util.Arrays;

/// A picture, and the same in words for those who cannot see it.
public final class Picture {
  private final byte[] png;
  private final String alt;

  public Picture(byte[] png, String alt) {
    this.png = png.clone();
    this.alt = alt;
  }

  /// The file.
  public byte[] png() {
    return png.clone();
  }

  /// What it shows, in words; 2,000 characters at most.
  public String alt() {
    return alt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && alt.equals(picture.alt) && Arrays.equals(png, picture.png);
  }

  @Override
  public int hashCode() {
    return alt.hashCode();
  }

  @Override
  public String toString() {
    return "Picture[" + png.length + " bytes: " + alt + "]";
  }
}
