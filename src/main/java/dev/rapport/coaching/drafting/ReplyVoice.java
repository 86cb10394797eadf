package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Acquaintance;
import java.util.Locale;
import java.util.Map;

/// One way of putting an answer. Texts are sentences without a capital at their start and a stop at their end; `{x}`
/// stands for what the message is about, `{quote}` for words of it, `{person}` for somebody it names.
///
/// @param greeting with `{name}`
/// @param thanks the first sentence, by what can be taken up
/// @param standing the second: whether the two know each other
/// @param asks the last, to somebody unknown: one open question or an offer, by what can be taken up
/// @param asksIntroduced the same, to somebody unknown who has said who they are; otherwise as to others
/// @param asksPlaced the last, to somebody who cannot be placed
/// @param asksKnown the last, to somebody known, by what can be taken up
/// @param hard instead of all these, to hard news
/// @param hardAsked after that, where they ask something too, with `{quote}`
/// @param noThanks a polite no to an offer
/// @param decline not connecting, kindly
/// @param signature with `{sender}`
public record ReplyVoice(String greeting, Map<Cue, String> thanks, Map<Acquaintance, String> standing,
    Map<Cue, String> asks, Map<Cue, String> asksIntroduced, String asksPlaced, Map<Cue, String> asksKnown,
    Map<HardNews, String> hard, String hardAsked, String noThanks, String decline,
    String signature) {
  /// What an answer can take up.
  public enum Cue {
    /// Nothing that can be named.
    NOTHING,
    /// What the message is about.
    TOPIC,
    /// Something that the reader made.
    WORK,
    /// A question about something that can be named.
    QUESTION,
    /// A question that is not about anything that can be named.
    ASKED,
    /// A question, in their own words.
    QUOTED,
    /// What the message is about, and beside it a question in their own words.
    BOTH,
    /// What they tell, in their own words.
    SAID,
    /// Where the two met.
    MEETING,
    /// A job that is offered.
    OPENING,
    /// Somebody who told them to write.
    PERSON;

    /// The name in content.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ReplyVoice {
    thanks = Map.copyOf(thanks);
    standing = Map.copyOf(standing);
    asks = Map.copyOf(asks);
    asksIntroduced = Map.copyOf(asksIntroduced);
    asksKnown = Map.copyOf(asksKnown);
    hard = Map.copyOf(hard);
  }

  String thanks(Cue cue) {
    return thanks.getOrDefault(cue, thanks.getOrDefault(Cue.NOTHING, ""));
  }

  String standing(Acquaintance acquaintance) {
    return standing.getOrDefault(acquaintance, "");
  }

  String hard(HardNews news) {
    return hard.getOrDefault(news, thanks(Cue.NOTHING));
  }

  String asks(Acquaintance acquaintance, Cue cue, boolean introduced) {
    return switch (acquaintance) {
      case UNKNOWN -> {
        String usual = asks.getOrDefault(cue, asks.getOrDefault(Cue.NOTHING, ""));
        yield introduced ? asksIntroduced.getOrDefault(cue, usual) : usual;
      }
      case UNPLACED -> asksPlaced;
      case KNOWN -> asksKnown(cue);
    };
  }

  String asksKnown(Cue cue) {
    return asksKnown.getOrDefault(cue, asksKnown.getOrDefault(Cue.NOTHING, ""));
  }
}
