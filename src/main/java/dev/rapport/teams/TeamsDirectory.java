package dev.rapport.teams;

import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Address;
import dev.rapport.port.Addresses;
import dev.rapport.port.Directory;
import java.time.ZoneId;

/// What Teams says of its people with what they send: their time zone. Who administers a tenant, it does not say to bots.
record TeamsDirectory(Addresses addresses) implements Directory {
  @Override
  public Person person(MemberRef member) {
    return addresses.of(member)
        .map(Address::zone)
        .filter(zone -> !zone.isEmpty())
        .map(zone -> new Person(ZoneId.of(zone), false))
        .orElse(Person.UNKNOWN);
  }
}
