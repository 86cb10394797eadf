package dev.rapport.port;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rhythm;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The rhythms that channels and members have chosen. Every change is durable before it returns. Safe for use by many
/// threads.
public interface ProgrammeStore {
  /// Sets up a programme, or puts it in the place of the channel's last one.
  ///
  /// @throws NotSavedException when it could not be written, like every changing method here; nothing is changed then
  void put(Programme programme);

  /// Sets up a member's own rhythm, or puts it in the place of their last one.
  void put(OwnRhythm rhythm);

  Optional<Programme> programme(ChannelRef channel);

  Optional<OwnRhythm> ownRhythm(MemberRef member);

  /// Changes a programme at one stroke: no other change comes in between.
  ///
  /// @return what it became; absent when the channel has none
  Optional<Programme> change(ChannelRef channel, UnaryOperator<Programme> change);

  Optional<OwnRhythm> change(MemberRef member, UnaryOperator<OwnRhythm> change);

  void remove(ChannelRef channel);

  void remove(MemberRef member);

  /// Goes through all of them, one after the other, without holding them all at once. Those that come or change
  /// meanwhile may be seen as they were or as they are.
  void each(Consumer<Rhythm> visitor);
}
