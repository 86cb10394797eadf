package dev.rapport.store.mapdb;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
import dev.rapport.store.json.StoredJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Addresses in the journal. A member's stands under their name, so that it is exported and forgotten with the rest.
final class MapDbAddresses implements Addresses {
  private final Shelf shelf;

  MapDbAddresses(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Optional<Address> of(MemberRef member) {
    return find(member.toString());
  }

  @Override
  public Optional<Address> of(ChannelRef channel) {
    return find(channel.toString());
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
  public void remove(MemberRef member) {
    remove(member.toString());
  }

  @Override
  public void remove(ChannelRef channel) {
    remove(channel.toString());
  }

  private Optional<Address> find(String whose) {
    return shelf.find(key(whose)).map(StoredJson::address);
  }

  private Optional<Address> change(String whose, Function<Optional<Address>, Address> change) {
    return shelf.alone(List.of(whose), () -> {
      Optional<Address> before = find(whose);
      Address after = change.apply(before);
      if (!Optional.of(after).equals(before)) {
        shelf.write(List.of(Shelf.put(key(whose), 0, StoredJson.write(after))));
      }
      return before;
    });
  }

  private void remove(String whose) {
    shelf.alone(List.of(whose), () -> {
      if (find(whose).isPresent()) {
        shelf.write(List.of(new Entry.Removed(key(whose))));
      }
      return whose;
    });
  }

  private static RecordKey key(String whose) {
    return RecordKey.of(RecordKind.ADDRESS, whose, "");
  }
}
