package dev.rapport.store.memory;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import dev.rapport.port.ProgrammeStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Programmes in memory.
public final class MemoryProgrammeStore implements ProgrammeStore {
  private final Map<String, Programme> programmes = new ConcurrentSkipListMap<>();
  private final Map<String, OwnRhythm> own = new ConcurrentSkipListMap<>();

  @Override
  public void put(Programme programme) {
    programmes.put(programme.subject(), programme);
  }

  @Override
  public void put(OwnRhythm rhythm) {
    own.put(rhythm.subject(), rhythm);
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
  public synchronized Optional<Programme> change(ChannelRef channel, UnaryOperator<Programme> change) {
    return Optional.ofNullable(programmes.computeIfPresent(channel.toString(), (_, old) -> change.apply(old)));
  }

  @Override
  public synchronized Optional<OwnRhythm> change(MemberRef member, UnaryOperator<OwnRhythm> change) {
    return Optional.ofNullable(own.computeIfPresent(member.toString(), (_, old) -> change.apply(old)));
  }

  @Override
  public void remove(ChannelRef channel) {
    programmes.remove(channel.toString());
  }

  @Override
  public void remove(MemberRef member) {
    own.remove(member.toString());
  }

  @Override
  public void each(Consumer<Rhythm> visitor) {
    programmes.values().forEach(visitor);
    own.values().forEach(visitor);
  }
}
