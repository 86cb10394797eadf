package dev.rapport.store.postgres;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
import dev.rapport.store.json.StoredJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Addresses as all nodes know them.
record PostgresAddresses(Database database) implements Addresses {
  @Override
  public Optional<Address> of(MemberRef member) {
    return find(Owner.of(member));
  }

  @Override
  public Optional<Address> of(ChannelRef channel) {
    return find(Owner.of(channel));
  }

  @Override
  public Optional<Address> change(MemberRef member, Function<Optional<Address>, Address> change) {
    return change(Owner.of(member), member.toString(), change);
  }

  @Override
  public Optional<Address> change(ChannelRef channel, Function<Optional<Address>, Address> change) {
    return change(Owner.of(channel), channel.toString(), change);
  }

  @Override
  public void remove(MemberRef member) {
    remove(Owner.of(member));
  }

  @Override
  public void remove(ChannelRef channel) {
    remove(Owner.of(channel));
  }

  private Optional<Address> find(Owner owner) {
    return database.read(connection -> new Records(connection).find(Table.ADDRESS, owner, ""))
        .map(StoredJson::address);
  }

  private Optional<Address> change(Owner owner, String name, Function<Optional<Address>, Address> change) {
    return database.write(connection -> {
      Records records = new Records(connection);
      records.alone(List.of("address/" + name));
      Optional<Address> before = records.find(Table.ADDRESS, owner, "").map(StoredJson::address);
      Address after = change.apply(before);
      if (!Optional.of(after).equals(before)) {
        records.put(Table.ADDRESS, owner, "", StoredJson.write(after));
      }
      return before;
    });
  }

  private void remove(Owner owner) {
    database.write(connection -> {
      new Records(connection).remove(Table.ADDRESS, owner, "");
      return owner;
    });
  }
}
