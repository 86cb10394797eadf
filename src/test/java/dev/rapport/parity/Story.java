package dev.rapport.parity;

import dev.rapport.coaching.MemberRef;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// A walk as it is told afterwards: what the member did, what they saw, and what was kept of it.
final class Story {
  private final Surface surface;
  private final StringBuilder told = new StringBuilder();

  private Story(Surface surface) {
    this.surface = surface;
  }

  /// Whatever a walk can be told on.
  enum Walk {
    INVITE(Story::invite), REPLY(Story::reply), SCAM(Story::scam);

    @SuppressWarnings("ImmutableEnumChecker") // a method, which holds nothing
    private final Told told;

    Walk(Told told) {
      this.told = told;
    }

    /// The file in which its story is kept.
    String file() {
      return name().toLowerCase(Locale.ROOT) + ".txt";
    }

    String on(Callable<Surface> surface) throws Exception {
      Surface open = surface.call();
      try {
        Story story = new Story(open);
        told.by(story);
        return story.told.toString();
      } finally {
        open.leaves();
      }
    }
  }

  private interface Told {
    void by(Story story) throws Exception;
  }

  /// An invitation, drafts, own words, and what became of it after a week.
  private void invite() throws Exception {
    surface.invites(Map.of("recipient", "Dana Smith", "relationship", "Met at an event", "context",
        "at DevConf in Brno, after the talk on flaky tests", "reason", "I'd like to compare notes on test suites",
        "sender", "Sam"));
    happens("tells whom to invite, and why");
    copied();
    presses("Shorter");
    presses("Another set");
    edits("Hi Dana, it was great to meet you! I'd love to add you to my professional network.");
    edits("Hi Dana, we spoke after the talk on flaky tests at DevConf. I tried your retry trick and it held. Sam");
    presses("I sent it");
    surface.waitsAWeek();
    happens("waits a week");
    presses("They accepted");
    presses("Draft a thank-you");
    copied();
    presses("I sent it");
    kept();
  }

  /// A message received, its triage, an answer.
  private void reply() throws Exception {
    surface.isWrittenTo(Map.of("received",
        "Hi Sam, I was in the third row at your talk on flaky tests in Brno. You said you quarantine a test after two "
            + "random failures: do you ever let one back in? Tomás",
        "recipient", "Tomás Horák", "headline", "Test engineer", "sender", "Sam"), "I don't know them");
    happens("tells what came");
    presses("Draft an answer");
    copied();
    edits("Hi Tomás, thank you for your question. I don't think we've met. I'd be happy to jump on a call this week.");
    presses("I sent it");
    surface.waitsAWeek();
    surface.waitsAWeek();
    happens("waits two weeks");
    presses("\"Growing my network\"");
    kept();
  }

  /// A message that should not be answered.
  private void scam() throws Exception {
    surface.isWrittenTo(Map.of("received",
        "Dear, I am a recruiter of a big company. Remote work 30 minutes a day, 500 USD daily. Contact me on WhatsApp "
            + "+1 555 0100 today and send your ID to register.",
        "recipient", "Lucy", "headline", "", "sender", "Sam"), "I can't place them");
    happens("tells what came");
    kept();
  }

  private void presses(String label) throws Exception {
    surface.presses(label);
    happens("presses " + label);
  }

  private void edits(String text) throws Exception {
    surface.edits(text);
    happens("writes instead: " + text);
  }

  private void copied() throws Exception {
    told.append(">>> copies\n\n").append(surface.copies()).append("\n\n");
  }

  private void happens(String did) throws Exception {
    Seen seen = surface.sees();
    told.append(">>> ").append(did).append("\n\n");
    seen.lines().forEach(line -> told.append(line).append('\n'));
    told.append(seen.choices()).append("\n\n");
  }

  /// Whose it is and which conversation it was differ, of course.
  private void kept() {
    MemberRef member = surface.member();
    told.append(">>> and it is kept\n\n");
    surface.store()
        .sentInvites(member, Instant.MIN, Instant.MAX)
        .forEach(sent -> told.append("invitation to %s, %s, personal %d, at %s: %s\n".formatted(sent.recipient(),
            sent.relationship(), sent.personal(), sent.sentAt(), sent.text())));
    surface.store()
        .sentReplies(member, Instant.MIN, Instant.MAX)
        .forEach(sent -> told.append("answer to %s, %s, personal %d, at %s: %s\n".formatted(sent.recipient(),
            sent.aim(), sent.personal(), sent.sentAt(), sent.text())));
    surface.store()
        .outcomes(member, Instant.MIN, Instant.MAX)
        .forEach(outcome -> told.append("%s, at %s\n".formatted(outcome.outcome(), outcome.at())));
    surface.store()
        .profile(member)
        .ifPresent(profile -> told.append("signs as %s, %s\n".formatted(profile.firstName(), profile.account())));
  }
}
