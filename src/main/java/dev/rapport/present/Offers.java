package dev.rapport.present;

import dev.rapport.message.Action;
import dev.rapport.message.Token;

/// The buttons that lead on from anywhere and belong to no conversation.
final class Offers {
  private Offers() {}

  static Action newInvite(Copy copy) {
    return new Action.Button(copy.text(Line.BUTTON_NEW), Token.of(Verb.NEW_INVITE.id(), ""), Action.Style.PRIMARY);
  }

  static Action newReply(Copy copy) {
    return new Action.Button(copy.text(Line.BUTTON_NEW_REPLY), Token.of(Verb.NEW_REPLY.id(), ""), Action.Style.PLAIN);
  }

  static Action help(Copy copy) {
    return new Action.Button(copy.text(Line.BUTTON_HELP), Token.of(Verb.HELP.id(), ""), Action.Style.PLAIN);
  }

  static Action drafts(Copy copy) {
    return new Action.Button(copy.text(Line.BUTTON_DRAFTS), Token.of(Verb.LIST_DRAFTS.id(), ""), Action.Style.PLAIN);
  }
}
