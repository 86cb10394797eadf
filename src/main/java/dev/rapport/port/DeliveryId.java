package dev.rapport.port;

/// Names one delivery of a platform, so that the same one arriving again changes nothing.
public record DeliveryId(String value) {
  public DeliveryId {
    if (value.isBlank() || value.length() > 200) {
      throw new IllegalArgumentException("a delivery id has 1 to 200 characters, had " + value.length());
    }
  }
}
