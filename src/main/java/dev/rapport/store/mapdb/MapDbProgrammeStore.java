package dev.rapport.store.mapdb;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.store.json.StoredRhythm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Programmes in the journal, and all of them in memory too: every minute each one is asked whether it is due.
final class MapDbProgrammeStore implements ProgrammeStore {
  private static final String ALL = "all";

  private final Shelf shelf;
  private final Map<String, Programme> programmes = new ConcurrentSkipListMap<>();
  private final Map<String, OwnRhythm> own = new ConcurrentSkipListMap<>();

  MapDbProgrammeStore(Shelf shelf) {
    this.shelf = shelf;
    shelf.all(RecordKey.of(RecordKind.PROGRAMME, ALL, ""))
        .map(StoredRhythm::programme)
        .forEach(programme -> programmes.put(programme.subject(), programme));
    shelf.all(RecordKey.of(RecordKind.OWN_RHYTHM, ALL, ""))
        .map(StoredRhythm::ownRhythm)
        .forEach(rhythm -> own.put(rhythm.subject(), rhythm));
  }

  @Override
  public void put(Programme programme) {
    shelf.alone(List.of(programme.subject()), () -> save(programme));
  }

  @Override
  public void put(OwnRhythm rhythm) {
    shelf.alone(List.of(rhythm.subject()), () -> save(rhythm));
  }

  @Override
  public Optional<Programme> programme(ChannelRef channel) {
    return Optional.ofNullable(programmes.get(channel.toString()));
  }

  @Override
  public Optional<OwnRhythm> ownRhythm(MemberRef member) {
    return Optional.ofNullable(own.get(member.toString()));
  }

  @Override
  public Optional<Programme> change(ChannelRef channel, UnaryOperator<Programme> change) {
    return shelf.alone(List.of(channel.toString()), () -> programme(channel).map(change).map(this::save));
  }

  @Override
  public Optional<OwnRhythm> change(MemberRef member, UnaryOperator<OwnRhythm> change) {
    return shelf.alone(List.of(member.toString()), () -> ownRhythm(member).map(change).map(this::save));
  }

  @Override
  public void remove(ChannelRef channel) {
    remove(RecordKind.PROGRAMME, channel.toString(), programmes);
  }

  @Override
  public void remove(MemberRef member) {
    remove(RecordKind.OWN_RHYTHM, member.toString(), own);
  }

  @Override
  public void each(Consumer<Rhythm> visitor) {
    programmes.values().forEach(visitor);
    own.values().forEach(visitor);
  }

  private Programme save(Programme programme) {
    write(RecordKind.PROGRAMME, programme.subject(), StoredRhythm.write(programme));
    programmes.put(programme.subject(), programme);
    return programme;
  }

  private OwnRhythm save(OwnRhythm rhythm) {
    write(RecordKind.OWN_RHYTHM, rhythm.subject(), StoredRhythm.write(rhythm));
    own.put(rhythm.subject(), rhythm);
    return rhythm;
  }

  private void write(RecordKind kind, String subject, byte[] json) {
    // They have no time of their own: any stamp does that is always the same, and spread, so that none is looked for long.
    long stamp = subject.hashCode() & Integer.MAX_VALUE;
    shelf.write(List.of(Shelf.put(RecordKey.of(kind, ALL, subject), stamp, json)));
  }

  private void remove(RecordKind kind, String subject, Map<String, ?> from) {
    shelf.alone(List.of(subject), () -> {
      if (from.containsKey(subject)) {
        shelf.write(List.of(new Entry.Removed(RecordKey.of(kind, ALL, subject))));
      }
      return Optional.ofNullable(from.remove(subject));
    });
  }
}
