package dev.rapport.coaching.triage;

import java.util.List;

/// What a received message looks like, the words that tell, and the one thing to do.
///
/// @param signs the ones that decided first, then those on the other side
/// @param links every link in it, as text with the host it really leads to; to be shown, never to be followed
/// @param advice one clear recommendation
public record Triage(MessageClass messageClass, List<Sign> signs, List<Link> links, String advice) {
  public Triage {
    signs = List.copyOf(signs);
    links = List.copyOf(links);
  }

  /// Whether even a polite reply would be a mistake: it is a scam by all that was found, or one strong sign of a scam
  /// stands in it, whatever else does.
  public boolean replyIsUnwise() {
    return messageClass == MessageClass.SCAM || warnsStrongly();
  }

  /// Whether a strong sign of a scam stands in it.
  public boolean warnsStrongly() {
    return signs.stream().anyMatch(Sign::warnsStrongly);
  }
}
