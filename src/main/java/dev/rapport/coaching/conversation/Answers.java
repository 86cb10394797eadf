package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.script.Subject;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the member has answered so far, as typed. Empty texts and an absent relationship are still to be asked.
public record Answers(String recipient, @Nullable Relationship relationship, String context, String reason,
    String offer, String sender, Account account) {

  /// The start of a walk, with what is already known.
  public static Answers start(String recipient, Profile profile) {
    return new Answers(recipient.strip(), null, "", "", "", profile.firstName(), profile.account());
  }

  public Answers with(Relationship chosen) {
    return new Answers(recipient, chosen, context, reason, offer, sender, account);
  }

  /// Takes all that came at once.
  Answers with(Event.Answered event) {
    Answers now = event.relationship() == null ? this : with(event.relationship());
    for (Map.Entry<Subject, String> answer : event.answers().entrySet()) {
      now = now.with(answer.getKey(), answer.getValue());
    }
    return now;
  }

  /// Takes one answer; an account that is none of ours leaves the earlier one.
  public Answers with(Subject subject, String answer) {
    String text = answer.strip();
    return switch (subject) {
      case RECIPIENT -> new Answers(text, relationship, context, reason, offer, sender, account);
      case CONTEXT -> new Answers(recipient, relationship, text, reason, offer, sender, account);
      case REASON -> new Answers(recipient, relationship, context, text, offer, sender, account);
      case OFFER -> new Answers(recipient, relationship, context, reason, text, sender, account);
      case SENDER -> new Answers(recipient, relationship, context, reason, offer, text, account);
      case ACCOUNT -> isAccount(text)
          ? new Answers(recipient, relationship, context, reason, offer, sender, Account.parse(text))
          : this;
    };
  }

  /// What was answered on a subject, or empty.
  public String on(Subject subject) {
    return switch (subject) {
      case RECIPIENT -> recipient;
      case CONTEXT -> context;
      case REASON -> reason;
      case OFFER -> offer;
      case SENDER -> sender;
      case ACCOUNT -> account.id();
    };
  }

  static boolean isAccount(String text) {
    return Arrays.stream(Account.values()).anyMatch(account -> account.id().equals(text));
  }

  /// What is worth remembering for the next walk.
  public Profile profile() {
    return new Profile(sender, account);
  }

  /// @throws IllegalStateException while the relationship is not chosen
  public InviteBrief brief() {
    Relationship chosen = relationship;
    if (chosen == null) {
      throw new IllegalStateException("a brief needs a relationship");
    }
    return new InviteBrief(recipient, chosen, context, reason, offer, sender, account.noteLimit());
  }
}
