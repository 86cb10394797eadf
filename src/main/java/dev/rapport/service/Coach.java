package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import dev.rapport.port.DeliveryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One turn with one member: what every platform calls. Safe for use by many threads.
public interface Coach {
  /// Decides, saves and answers. What is answered is already durable; when it could not be saved, the answer says so.
  /// Never throws for anything a member did. What the platform still has to send afterwards is saved with the turn. A
  /// turn that changes nothing saves nothing: after a crash it can simply be done again.
  ///
  /// @param where the channel in which it was done; absent where the member is alone with the coach
  Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input, Afterwards afterwards);

  /// Likewise, alone with the coach.
  default Answer turn(MemberRef member, DeliveryId delivery, Input input, Afterwards afterwards) {
    return turn(member, null, delivery, input, afterwards);
  }

  /// Likewise, with nothing to be sent afterwards.
  default Answer turn(MemberRef member, DeliveryId delivery, Input input) {
    return turn(member, delivery, input, Afterwards.NOTHING);
  }

  /// What a member sees on arriving: a welcome, or where they were.
  Answer arrive(MemberRef member);

  /// What stands on a member's home, where a platform has one: where they were, their own week, and a button for whatever
  /// a command does.
  default List<Card> home(MemberRef member) {
    return arrive(member).cards();
  }

  /// A workspace has withdrawn the coach's access: nothing more is sent there.
  default void left(WorkspaceRef workspace) {}

  /// The review of words that are still being typed, for the member's open invite. Saves nothing.
  Card preview(MemberRef member, String text);

  /// The commands that a composer can suggest, the commonest first.
  List<Suggestion> suggestions();

  /// @param command what is typed, such as `/invite check`
  record Suggestion(String command, String usage, String description) {}
}
