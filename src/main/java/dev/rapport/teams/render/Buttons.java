package dev.rapport.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Action;
import dev.rapport.message.Token;
import dev.rapport.present.Verb;
import java.util.List;
import java.util.Map;

/// Buttons: `Action.Execute`, whose answer takes the card's place, and `Action.Submit` for clients that do not know it.
/// What comes back is read by [Pressed].
final class Buttons {
  /// The one verb of ours; what is meant stands in the data.
  static final String VERB = "rapport";
  static final String TOKEN = "token";
  /// Stands where the button sends the form that it belongs to.
  static final String FORM = "form";
  /// Names the input whose choice says which token is meant.
  static final String PICK = "pick";
  static final String TOKENS = "tokens";
  /// Inputs of this adapter's own begin so; no field of a form does.
  static final String PICK_PREFIX = "pick-";

  private Buttons() {}

  static ObjectNode of(Action action) {
    return switch (action) {
      case Action.Button(var label, var token, var style) -> button(label, style(style), data(token), leaves(token));
      // Teams has no clipboard for bots, so this comes back as a press that shows the text alone.
      case Action.Copy(var label, var _, var token) -> button(label, "default", data(token), leaves(token));
    };
  }

  /// The button that sends a form.
  static ObjectNode submit(String label, Token token) {
    return button(label, "positive", data(token).put(FORM, true), false);
  }

  /// One button for several texts: which one is meant stands in the input.
  ///
  /// @param tokens by the value of the input
  static ObjectNode picking(String label, String input, Map<String, Token> tokens) {
    ObjectNode data = Nodes.object().put(PICK, input);
    ObjectNode byChoice = data.putObject(TOKENS);
    tokens.forEach((choice, token) -> byChoice.put(choice, token.encode()));
    return button(label, "default", data, false);
  }

  /// Does what is chosen in the input, whose values are tokens.
  static ObjectNode go(String label, String input) {
    return button(label, "default", Nodes.object().put(PICK, input), false);
  }

  static ObjectNode row(List<ObjectNode> buttons) {
    return Nodes.typed("ActionSet").set("actions", Nodes.array(buttons));
  }

  // Teams lets nobody leave before the required fields are filled in, unless the fields stay behind.
  private static boolean leaves(Token token) {
    return token.verb().equals(Verb.CANCEL.id());
  }

  private static ObjectNode data(Token token) {
    return Nodes.object().put(TOKEN, token.encode());
  }

  private static ObjectNode button(String label, String style, ObjectNode data, boolean leaves) {
    ObjectNode execute = fill(Nodes.typed("Action.Execute"), label, style, data, leaves).put("verb", VERB);
    execute.set("fallback", fill(Nodes.typed("Action.Submit"), label, style, data.deepCopy(), leaves));
    return execute;
  }

  private static ObjectNode fill(ObjectNode action, String label, String style, ObjectNode data, boolean leaves) {
    action.put("title", label);
    if (!style.equals("default")) {
      action.put("style", style);
    }
    if (leaves) {
      action.put("associatedInputs", "none");
    }
    action.set("data", data);
    return action;
  }

  private static String style(Action.Style style) {
    return switch (style) {
      case PLAIN -> "default";
      case PRIMARY -> "positive";
      case DANGER -> "destructive";
    };
  }
}
