package dev.rapport.coaching.conversation;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.script.Subject;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the member has answered so far, as typed. Empty texts and an absent relationship are still to be asked.
public record InviteAnswers(String recipient, @Nullable Relationship relationship, String context, String reason,
    String offer, String sender, Account account) implements Answers {

  /// The start of a walk, with what is already known.
  public static InviteAnswers start(String recipient, Profile profile) {
    return new InviteAnswers(recipient.strip(), null, "", "", "", profile.firstName(), profile.account());
  }

  public InviteAnswers with(Relationship chosen) {
    return new InviteAnswers(recipient, chosen, context, reason, offer, sender, account);
  }

  /// Takes all that came at once.
  InviteAnswers with(Event.Answered event) {
    InviteAnswers now = event.relationship() == null ? this : with(event.relationship());
    for (Map.Entry<Subject, String> answer : event.answers().entrySet()) {
      now = now.with(answer.getKey(), answer.getValue());
    }
    return now;
  }

  /// Takes one answer; an account that is none of ours leaves the earlier one.
  public InviteAnswers with(Subject subject, String answer) {
    String text = answer.strip();
    return switch (subject) {
      case RECIPIENT -> new InviteAnswers(text, relationship, context, reason, offer, sender, account);
      case CONTEXT -> new InviteAnswers(recipient, relationship, text, reason, offer, sender, account);
      case REASON -> new InviteAnswers(recipient, relationship, context, text, offer, sender, account);
      case OFFER -> new InviteAnswers(recipient, relationship, context, reason, text, sender, account);
      case SENDER -> new InviteAnswers(recipient, relationship, context, reason, offer, text, account);
      case ACCOUNT -> isAccount(text)
          ? new InviteAnswers(recipient, relationship, context, reason, offer, sender, Account.parse(text))
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

  @Override
  public MessageKind kind() {
    return MessageKind.INVITE;
  }

  @Override
  public Profile profile() {
    return new Profile(sender, account);
  }

  /// @throws IllegalStateException while the relationship is not chosen
  Relationship chosen() {
    Relationship chosen = relationship;
    if (chosen == null) {
      throw new IllegalStateException("a brief needs a relationship");
    }
    return chosen;
  }

  /// @throws IllegalStateException while the relationship is not chosen
  public InviteBrief brief() {
    return new InviteBrief(recipient, chosen(), context, reason, offer, sender, account.noteLimit());
  }
}
