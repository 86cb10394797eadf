package dev.rapport.store.postgres;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.store.json.StoredRhythm;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Programmes as all nodes see them. Whoever goes through all of them holds a page at a time and no connection.
record PostgresProgrammeStore(Database database) implements ProgrammeStore {
  private static final int PAGE = 500;

  @Override
  public void put(Programme programme) {
    put(Table.PROGRAMME, Owner.of(programme.channel()), StoredRhythm.write(programme));
  }

  @Override
  public void put(OwnRhythm rhythm) {
    put(Table.OWN_RHYTHM, Owner.of(rhythm.member()), StoredRhythm.write(rhythm));
  }

  @Override
  public Optional<Programme> programme(ChannelRef channel) {
    return database.read(connection -> new Records(connection).find(Table.PROGRAMME, Owner.of(channel), ""))
        .map(StoredRhythm::programme);
  }

  @Override
  public Optional<OwnRhythm> ownRhythm(MemberRef member) {
    return database.read(connection -> new Records(connection).find(Table.OWN_RHYTHM, Owner.of(member), ""))
        .map(StoredRhythm::ownRhythm);
  }

  @Override
  public Optional<Programme> change(ChannelRef channel, UnaryOperator<Programme> change) {
    Owner owner = Owner.of(channel);
    return database.write(connection -> {
      Records records = new Records(connection);
      Optional<Programme> changed = records.hold(Table.PROGRAMME, owner, "").map(StoredRhythm::programme).map(change);
      if (changed.isPresent()) {
        records.put(Table.PROGRAMME, owner, "", StoredRhythm.write(changed.get()));
      }
      return changed;
    });
  }

  @Override
  public Optional<OwnRhythm> change(MemberRef member, UnaryOperator<OwnRhythm> change) {
    Owner owner = Owner.of(member);
    return database.write(connection -> {
      Records records = new Records(connection);
      Optional<OwnRhythm> changed = records.hold(Table.OWN_RHYTHM, owner, "").map(StoredRhythm::ownRhythm).map(change);
      if (changed.isPresent()) {
        records.put(Table.OWN_RHYTHM, owner, "", StoredRhythm.write(changed.get()));
      }
      return changed;
    });
  }

  @Override
  public void remove(ChannelRef channel) {
    remove(Table.PROGRAMME, Owner.of(channel));
  }

  @Override
  public void remove(MemberRef member) {
    remove(Table.OWN_RHYTHM, Owner.of(member));
  }

  @Override
  public void each(Consumer<Rhythm> visitor) {
    each(Table.PROGRAMME, StoredRhythm::programme, visitor);
    each(Table.OWN_RHYTHM, StoredRhythm::ownRhythm, visitor);
  }

  private record Page(List<Rhythm> rhythms, String workspace, String owner) {}

  private void each(Table table, Function<byte[], ? extends Rhythm> read, Consumer<Rhythm> visitor) {
    Page page = new Page(List.of(), "", "");
    do {
      page = after(table, read, page);
      page.rhythms().forEach(visitor);
    } while (page.rhythms().size() == PAGE);
  }

  private Page after(Table table, Function<byte[], ? extends Rhythm> read, Page last) {
    return database.read(connection -> {
      List<Rhythm> rhythms = new ArrayList<>();
      String workspace = last.workspace();
      String owner = last.owner();
      try (PreparedStatement statement = connection.prepareStatement("select value, workspace, owner from " + table
          + " where (workspace, owner) > (?, ?) order by workspace, owner limit " + PAGE)) {
        statement.setString(1, workspace);
        statement.setString(2, owner);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            rhythms.add(read.apply(Verbatim.bytes(rows.getString(1))));
            workspace = rows.getString(2);
            owner = rows.getString(3);
          }
        }
      }
      return new Page(rhythms, workspace, owner);
    });
  }

  private void put(Table table, Owner owner, byte[] json) {
    database.write(connection -> {
      new Records(connection).put(table, owner, "", json);
      return owner;
    });
  }

  private void remove(Table table, Owner owner) {
    database.write(connection -> {
      new Records(connection).remove(table, owner, "");
      return owner;
    });
  }
}
