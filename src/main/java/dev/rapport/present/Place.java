package dev.rapport.present;

import dev.rapport.message.Action;
import dev.rapport.message.Token;

/// The step of a conversation that is being shown: every button and form made for it carries its id and revision.
public record Place(String conversation, long revision) {
  Token token(Verb verb, String argument) {
    return new Token(conversation, revision, verb.id(), argument);
  }

  Token token(Verb verb) {
    return token(verb, "");
  }

  Action button(String label, Verb verb) {
    return new Action.Button(label, token(verb), Action.Style.PLAIN);
  }

  Action primary(String label, Verb verb) {
    return new Action.Button(label, token(verb), Action.Style.PRIMARY);
  }
}
