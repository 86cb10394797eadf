package dev.rapport.store.memory;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Addresses in memory.
public final class MemoryAddresses implements Addresses {
  private final Map<String, Address> known = new HashMap<>();

  @Override
  public synchronized Optional<Address> of(MemberRef member) {
    return Optional.ofNullable(known.get(member.toString()));
  }

  @Override
  public synchronized Optional<Address> of(ChannelRef channel) {
    return Optional.ofNullable(known.get(channel.toString()));
  }

  @Override
  public Optional<Address> change(MemberRef member, Function<Optional<Address>, Address> change) {
    return change(member.toString(), change);
  }

  @Override
  public Optional<Address> change(ChannelRef channel, Function<Optional<Address>, Address> change) {
    return change(channel.toString(), change);
  }

  @Override
  public synchronized void remove(MemberRef member) {
    known.remove(member.toString());
  }

  @Override
  public synchronized void remove(ChannelRef channel) {
    known.remove(channel.toString());
  }

  private synchronized Optional<Address> change(String whose, Function<Optional<Address>, Address> change) {
    Optional<Address> before = Optional.ofNullable(known.get(whose));
    known.put(whose, change.apply(before));
    return before;
  }
}
