package dev.rapport.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Decides who may speak as Teams.
interface Doorkeeper {
  /// Judges a request before its body is read as anything; absent when it is refused.
  Optional<Pass> admit(HttpServletRequest request);

  /// For what a request may speak.
  interface Pass {
    boolean covers(Activity activity);
  }
}
