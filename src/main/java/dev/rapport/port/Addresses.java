package dev.rapport.port;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import java.util.Optional;
import java.util.function.Function;

/// Where members and channels are reached, for a platform that says so only in what it sends. Safe for use by many
/// threads; durable on return.
public interface Addresses {
  Optional<Address> of(MemberRef member);

  Optional<Address> of(ChannelRef channel);

  /// Writes down what the change makes of what is known, alone with this member's. What stays the same is not written.
  ///
  /// @param change is given nothing where nothing is known
  /// @return what was known before
  Optional<Address> change(MemberRef member, Function<Optional<Address>, Address> change);

  /// Likewise.
  Optional<Address> change(ChannelRef channel, Function<Optional<Address>, Address> change);

  /// Nobody is reached there any more.
  void remove(MemberRef member);

  /// Likewise.
  void remove(ChannelRef channel);
}
