package dev.rapport.slack;

import com.google.gson.JsonObject;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.service.Answer;
import dev.rapport.slack.render.BlockKitRenderer;
import dev.rapport.slack.render.Json;
import dev.rapport.slack.render.SlackJson;
import dev.rapport.slack.render.SlackMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides, for each place where a member can act in Slack, how an answer reaches them: in the acknowledgement wherever
/// Slack reads one, otherwise afterwards. Pure.
final class ReplyPlan {
  /// Every modal's callback id.
  static final String CALLBACK = "rapport";

  /// docs.slack.dev/interactivity/handling-user-interaction
  private static final Duration TRIGGER_LIVES = Duration.ofSeconds(3);

  private final BlockKitRenderer renderer;

  ReplyPlan(BlockKitRenderer renderer) {
    this.renderer = renderer;
  }

  /// To a slash command: the first message is the acknowledgement.
  Reply toCommand(Answer answer, Instant at, String trigger, @Nullable String url) {
    List<SlackMessage> messages = renderer.messages(answer.cards());
    Origin origin = url == null ? null : new Origin(url, at.getEpochSecond(), false);
    List<Step> later = new ArrayList<>();
    if (url != null) {
      messages.stream().skip(1).forEach(message -> later.add(new Step.Post(url, body(message, false))));
    }
    addForm(later, answer, at, trigger, origin);
    String first = messages.isEmpty() ? "" : body(messages.getFirst(), false);
    return new Reply(first, later);
  }

  /// To a button in a message: Slack ignores the acknowledgement's body, so all is sent afterwards. It takes the
  /// message's place, unless it leads nowhere by itself, such as a text to copy: then it stands below.
  ///
  /// @param theirs whether only they see the message
  Reply toMessage(Answer answer, Instant at, String trigger, @Nullable String url, boolean theirs) {
    Origin origin = url == null ? null : new Origin(url, at.getEpochSecond(), theirs && leadsOn(answer));
    List<Step> later = new ArrayList<>();
    // The form first, because its trigger lives for 3 seconds.
    addForm(later, answer, at, trigger, origin);
    later.addAll(posts(answer.cards(), origin));
    return new Reply("", later);
  }

  /// To a button in a modal: the modal goes on with the answer. It shows one thing at a time, so an answer that leads
  /// nowhere by itself gets a way back.
  Reply toModal(Answer given, String viewId, @Nullable String hash, @Nullable Origin origin) {
    Answer answer = leadsOn(given) ? given : withBack(given);
    Optional<String> view = view(answer, origin);
    if (view.isPresent()) {
      return new Reply("", List.of(new Step.UpdateView(viewId, hash, view.get())));
    }
    List<Step> later = new ArrayList<>();
    view(new Answer(List.of(origin == null ? SlackCards.TOO_LONG : SlackCards.TOO_LONG_HERE), null), origin)
        .ifPresent(short_ -> later.add(new Step.UpdateView(viewId, hash, short_)));
    later.addAll(posts(answer.cards(), origin));
    return new Reply("", later);
  }

  /// To a form: problems stand at their fields, anything else takes the modal's place.
  Reply toSubmission(Answer answer, String token, @Nullable Origin origin) {
    Form form = answer.form();
    if (form != null && form.token().encode().equals(token) && atFields(form)) {
      return new Reply(errors(form), List.of());
    }
    Optional<String> view = view(answer, origin);
    if (view.isPresent()) {
      return new Reply("{\"response_action\":\"update\",\"view\":" + view.get() + "}", List.of());
    }
    if (origin == null) {
      return view(new Answer(List.of(SlackCards.TOO_LONG), form), null)
          .map(short_ -> new Reply("{\"response_action\":\"update\",\"view\":" + short_ + "}", List.of()))
          .orElse(Reply.NOTHING);
    }
    return new Reply("{\"response_action\":\"clear\"}", List.copyOf(posts(answer.cards(), origin)));
  }

  /// To a shortcut or a button in the app's home, which have no message to answer below: all of it in a modal. Where
  /// that does not open, it is said otherwise.
  ///
  /// @param otherwise a response_url, or a member, who is written to then
  Reply toShortcut(Answer answer, Instant at, String trigger, String otherwise) {
    List<Card> cards = new ArrayList<>(answer.cards());
    if (answer.form() != null) {
      cards.add(SlackCards.FORM_READY);
    }
    List<Step.Post> said = posts(cards, new Origin(otherwise, at.getEpochSecond(), false));
    return view(answer, null)
        .map(view -> new Reply("",
            List.of(new Step.OpenView(trigger, view, at.plus(TRIGGER_LIVES).toEpochMilli(), said))))
        .orElseGet(() -> new Reply("", List.copyOf(said)));
  }

  /// To a modal that was closed while the walk was open: where the member was, beside the conversation it came from.
  /// Where there is no walk to go on with, nothing is said.
  Reply toClosed(Answer answer, Origin origin) {
    List<Card> cards = new ArrayList<>(answer.cards());
    if (answer.form() != null) {
      cards.add(SlackCards.FORM_KEPT);
    }
    return goesOn(cards) ? new Reply("", List.copyOf(posts(cards, origin))) : Reply.NOTHING;
  }

  private void addForm(List<Step> later, Answer answer, Instant at, String trigger, @Nullable Origin origin) {
    if (answer.form() != null) {
      List<Step.Post> otherwise = posts(List.of(SlackCards.FORM_READY),
          origin == null ? null : new Origin(origin.url(), origin.at(), origin.message() && answer.cards().isEmpty()));
      view(new Answer(List.of(), answer.form()), origin).ifPresent(
          view -> later.addFirst(new Step.OpenView(trigger, view, at.plus(TRIGGER_LIVES).toEpochMilli(), otherwise)));
    }
  }

  private Optional<String> view(Answer answer, @Nullable Origin origin) {
    Form form = answer.form();
    String token = form == null ? "" : form.token().encode();
    Origin.Metadata metadata = new Origin.Metadata(token, form != null || goesOn(answer.cards()), origin);
    return renderer.modal(answer.cards(), form, CALLBACK, metadata.encode());
  }

  private static boolean leadsOn(Answer answer) {
    return answer.form() != null || actions(answer.cards()).findAny().isPresent();
  }

  private static Answer withBack(Answer answer) {
    List<Card> cards = new ArrayList<>(answer.cards());
    cards.add(SlackCards.BACK);
    return new Answer(cards, null);
  }

  private static boolean goesOn(List<Card> cards) {
    return actions(cards)
        .anyMatch(action -> action.token().belongsToConversation() || action.token().verb().equals(SlackCards.RETURN));
  }

  private static Stream<Action> actions(List<Card> cards) {
    return cards.stream()
        .flatMap(card -> card.elements().stream())
        .flatMap(element -> element instanceof Element.Actions actions ? actions.actions().stream() : Stream.empty());
  }

  private List<Step.Post> posts(List<Card> cards, @Nullable Origin origin) {
    List<Step.Post> posts = new ArrayList<>();
    if (origin != null) {
      for (SlackMessage message : renderer.messages(cards)) {
        posts.add(new Step.Post(origin.url(), body(message, origin.message() && posts.isEmpty())));
      }
    }
    return posts;
  }

  // `mrkdwn` is off, so that the fallback text is never read as markup either.
  private static String body(SlackMessage message, boolean replace) {
    String kind = replace ? "\"replace_original\":true" : "\"replace_original\":false";
    return "{\"response_type\":\"ephemeral\"," + kind + ",\"mrkdwn\":false,\"text\":"
        + Json.string(message.text()).text() + ",\"blocks\":" + message.blocks() + "}";
  }

  private static boolean atFields(Form form) {
    return !form.problems().isEmpty() && form.problems()
        .stream()
        .allMatch(problem -> form.fields().stream().anyMatch(field -> field.id().equals(problem.field())));
  }

  private static String errors(Form form) {
    JsonObject errors = new JsonObject();
    for (Form.FieldProblem problem : form.problems()) {
      errors.addProperty(BlockKitRenderer.blockId(form.token(), problem.field()), problem.text());
    }
    JsonObject body = new JsonObject();
    body.addProperty("response_action", "errors");
    body.add("errors", errors);
    return SlackJson.GSON.toJson(body);
  }
}
