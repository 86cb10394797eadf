package dev.rapport.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What the page needs to be told.
///
/// @param hosts the names it answers under besides the loopback ones, without a port. Any other name is refused, so that
///     no foreign page can reach this one by pointing its own name at this machine.
public record WebSettings(Set<String> hosts) {
  /// Answers on this machine only.
  public static final WebSettings LOOPBACK = new WebSettings(Set.of());

  public WebSettings {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
  }
}
