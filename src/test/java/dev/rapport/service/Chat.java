package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.ConversationMachine;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.script.Script;
import dev.rapport.content.CopyLoader;
import dev.rapport.content.ScriptLoader;
import dev.rapport.content.ShippedSigns;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Form;
import dev.rapport.message.PlainText;
import dev.rapport.message.Token;
import dev.rapport.port.CoachStore;
import dev.rapport.port.DeliveryId;
import dev.rapport.present.Copy;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.Presenter;
import dev.rapport.present.Reception;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One member talking to the coach in a test: types, presses what is on the screen by its label, fills the form that is
/// open. Everything said is kept as a plain-text transcript.
public final class Chat {
  static final Path CONTENT = Path.of("config/content/en");

  private static final AtomicInteger CHATS = new AtomicInteger();

  private final int id = CHATS.incrementAndGet();
  private final Coach coach;
  private final MemberRef member;
  private final StringBuilder transcript = new StringBuilder();
  private final Map<String, Token> buttons = new HashMap<>();
  private int deliveries;
  private Answer last = new Answer(List.of(), null);

  public Chat(Coach coach, MemberRef member) {
    this.coach = coach;
    this.member = member;
  }

  /// A coach with the content that ships.
  public static CoachService coach(CoachStore store, InstantSource clock, Drafter drafter, Reviewer reviewer) {
    AtomicInteger ids = new AtomicInteger();
    return coach(store, clock, drafter, reviewer, () -> "c" + ids.incrementAndGet());
  }

  /// @param ids of the conversations
  static CoachService coach(CoachStore store, InstantSource clock, Drafter drafter, Reviewer reviewer,
      Supplier<String> ids) {
    return new CoachService(store, parts(clock, drafter, reviewer, ids));
  }

  /// @param tally counts for channels what is sent
  static CoachService coach(CoachStore store, InstantSource clock, Drafter drafter, Reviewer reviewer,
      OutcomeTally tally) {
    AtomicInteger ids = new AtomicInteger();
    return new CoachService(store, parts(clock, drafter, reviewer, () -> "c" + ids.incrementAndGet()), tally);
  }

  private static CoachParts parts(InstantSource clock, Drafter drafter, Reviewer reviewer, Supplier<String> ids) {
    Problems problems = new Problems();
    Copy copy = CopyLoader.load(CONTENT, problems).orElseThrow(() -> new AssertionError(problems.all()));
    Script script = ScriptLoader.load(CONTENT, problems).orElseThrow(() -> new AssertionError(problems.all()));
    return new CoachParts(new ConversationMachine(script, drafter, reviewer, ShippedSigns.triager()), script, reviewer,
        new Presenter(copy, script), new Reception(copy), new FollowUpCards(copy), clock, ids, "/invite");
  }

  public Chat arrives() {
    transcript.append("(opens the page)\n\n");
    return hear(coach.arrive(member));
  }

  public Chat says(String text) {
    transcript.append("> ").append(text).append("\n\n");
    return hear(coach.turn(member, next(), new Input.Said(text)));
  }

  /// Presses the button last shown with this label.
  public Chat presses(String label) {
    return presses(label, 0);
  }

  /// @param which the how-manieth button of that label in the last answer, from 0
  public Chat presses(String label, int which) {
    transcript.append("> [").append(label).append("]\n\n");
    return hear(coach.turn(member, next(), new Input.Pressed(token(label, which))));
  }

  /// Sends the form that is open; fields that are not named keep what stands in them.
  public Chat fills(Map<String, String> values) {
    Form form = form();
    new TreeMap<>(values)
        .forEach((field, value) -> transcript.append("> ").append(field).append(": ").append(value).append('\n'));
    transcript.append("> [").append(form.submit()).append("]\n\n");
    return hear(coach.turn(member, next(), new Input.Submitted(form.token(), values)));
  }

  /// Leaves the form that is open by one of its buttons, half filled.
  public Chat leaves(String label, Map<String, String> values) {
    return hear(coach.turn(member, next(), new Input.Pressed(token(label), values)));
  }

  /// Sends a form that was shown before.
  public Chat sendsAgain(Token token, Map<String, String> values) {
    return hear(coach.turn(member, next(), new Input.Submitted(token, values)));
  }

  /// Presses with a token that was shown before.
  public Chat pressesAgain(Token token) {
    return hear(coach.turn(member, next(), new Input.Pressed(token)));
  }

  /// The same delivery as last time arrives again.
  public Answer repeats(Input input) {
    return coach.turn(member, new DeliveryId("chat" + id + "-" + deliveries), input);
  }

  public Chat reads(String words) {
    assertThat(text()).contains(words);
    return this;
  }

  public Chat doesNotRead(String words) {
    assertThat(text()).doesNotContain(words);
    return this;
  }

  public Token token(String label) {
    return token(label, 0);
  }

  Token token(String label, int which) {
    List<Token> tokens = actions(last).filter(action -> action.label().equals(label)).map(Action::token).toList();
    if (tokens.size() > which) {
      return tokens.get(which);
    }
    Token earlier = buttons.get(label);
    assertThat(earlier).as("a button '%s' among %s", label, buttons.keySet()).isNotNull();
    return earlier;
  }

  public Form form() {
    Form form = last.form();
    assertThat(form).as("a form after: %s", text()).isNotNull();
    return form;
  }

  public Answer last() {
    return last;
  }

  public String transcript() {
    return transcript.toString();
  }

  /// The last answer as plain text.
  public String text() {
    List<String> parts = new ArrayList<>(last.cards().stream().map(PlainText::of).toList());
    if (last.form() != null) {
      parts.add(PlainText.of(last.form()));
    }
    return String.join("\n\n", parts);
  }

  private DeliveryId next() {
    deliveries++;
    return new DeliveryId("chat" + id + "-" + deliveries);
  }

  private Chat hear(Answer answer) {
    last = answer;
    actions(answer).forEach(action -> buttons.put(action.label(), action.token()));
    transcript.append(text()).append("\n\n");
    return this;
  }

  private static Stream<Action> actions(Answer answer) {
    Stream<Action> onCards = answer.cards()
        .stream()
        .map(Card::elements)
        .flatMap(List::stream)
        .flatMap(element -> element instanceof Element.Actions row ? row.actions().stream() : Stream.of());
    Form form = answer.form();
    return form == null ? onCards : Stream.concat(onCards, form.others().stream());
  }
}
