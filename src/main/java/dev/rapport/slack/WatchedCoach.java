package dev.rapport.slack;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import dev.rapport.port.DeliveryId;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.Input;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The coach, and somebody who hears of whom it had a turn with.
///
/// @param heard returns at once
record WatchedCoach(Coach coach, Consumer<MemberRef> heard) implements Coach {
  @Override
  public Answer turn(MemberRef member, DeliveryId delivery, Input input) {
    return turn(member, delivery, input, Afterwards.NOTHING);
  }

  @Override
  public Answer turn(MemberRef member, DeliveryId delivery, Input input, Afterwards afterwards) {
    return turn(member, null, delivery, input, afterwards);
  }

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    Answer answer = coach.turn(member, where, delivery, input, afterwards);
    heard.accept(member);
    return answer;
  }

  @Override
  public Answer arrive(MemberRef member) {
    return coach.arrive(member);
  }

  @Override
  public List<Card> home(MemberRef member) {
    return coach.home(member);
  }

  @Override
  public void left(WorkspaceRef workspace) {
    coach.left(workspace);
  }

  @Override
  public Card preview(MemberRef member, String text) {
    return coach.preview(member, text);
  }

  @Override
  public List<Suggestion> suggestions() {
    return coach.suggestions();
  }
}
