package dev.rapport.port;

import dev.rapport.coaching.MemberRef;
import java.time.ZoneId;

/// What a platform knows of its people. Safe for use by many threads.
public interface Directory {
  /// Answers within two seconds; what cannot be found out is as in [Person#UNKNOWN].
  Person person(MemberRef member);

  /// @param zone by whose clocks they live
  /// @param looksAfterWorkspace whether they administer the workspace
  record Person(ZoneId zone, boolean looksAfterWorkspace) {
    public static final Person UNKNOWN = new Person(ZoneId.of("UTC"), false);
  }
}
