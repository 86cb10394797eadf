package dev.rapport.service;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import java.util.List;

/// A coach around another, to which it hands on whatever it does not answer itself.
public interface CoachAround extends Coach {
  Coach others();

  @Override
  default Answer arrive(MemberRef member) {
    return others().arrive(member);
  }

  @Override
  default List<Card> home(MemberRef member) {
    return others().home(member);
  }

  @Override
  default void left(WorkspaceRef workspace) {
    others().left(workspace);
  }

  @Override
  default Card preview(MemberRef member, String text) {
    return others().preview(member, text);
  }

  @Override
  default List<Suggestion> suggestions() {
    return others().suggestions();
  }
}
