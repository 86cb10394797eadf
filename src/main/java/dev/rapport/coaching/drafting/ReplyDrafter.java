package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.reading.Folding;
import dev.rapport.coaching.drafting.ReplyVoice.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes answers to messages that came: thanks, an honest word on whether the two know each other, and one open
/// question or offer. It takes up what was said, and accepts, promises and tells nothing.
final class ReplyDrafter {
  private static final int BODIES_WITH_TOPIC = 2;

  private final Phrasebook book;
  private final MessageReading reading;

  ReplyDrafter(Phrasebook book) {
    this.book = book;
    this.reading = new MessageReading(book.names());
  }

  Drafting draft(ReplyBrief brief, int set, boolean shorter) {
    ReceivedMessage message = reading.read(brief.received());
    List<Draft> drafts = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      List<Draft> ways = ways(brief, message, tone, book.reply(tone, set));
      Optional<Draft> draft = fitting(ways, brief.limit(), shorter)
          .or(() -> fitting(ways(brief, message, tone, book.reply(Tone.BRIEF, 0)), brief.limit(), true));
      if (draft.isEmpty()) {
        int shortest = ways.stream().mapToInt(Draft::length).min().orElse(0);
        return new Drafting.DoesNotFit(Math.max(1, shortest - brief.limit()));
      }
      drafts.add(draft.get());
    }
    return new Drafting.Drafted(drafts);
  }

  private static Optional<Draft> fitting(List<Draft> ways, int limit, boolean shorter) {
    List<Draft> fitting = ways.stream().filter(draft -> draft.length() <= limit).toList();
    // As short as it can be said without leaving out the name or what is taken up.
    return fitting.isEmpty() || !shorter ? fitting.stream().findFirst()
        : fitting.stream()
            .filter(draft -> draft.leftOut().equals(fitting.getFirst().leftOut()))
            .limit(BODIES_WITH_TOPIC)
            .min(Comparator.comparingInt(Draft::length));
  }

  // From the fullest to the barest; the signature goes last.
  private List<Draft> ways(ReplyBrief brief, ReceivedMessage message, Tone tone, ReplyVoice voice) {
    String sender = Note.signature(brief.sender(), book.names());
    Set<Part> nothing = EnumSet.noneOf(Part.class);
    List<Draft> ways = new ArrayList<>();
    for (List<String> body : bodies(brief, message, voice)) {
      ways.add(new Draft(tone, text(brief, message, tone, voice, body, sender), nothing));
    }
    if (!sender.isEmpty()) {
      for (List<String> body : bodies(brief, message, voice)) {
        ways.add(new Draft(tone, text(brief, message, tone, voice, body, ""), EnumSet.of(Part.SENDER)));
      }
    }
    return ways;
  }

  private static List<List<String>> bodies(ReplyBrief brief, ReceivedMessage message, ReplyVoice voice) {
    return switch (brief.aim()) {
      case NO_THANKS -> List.of(List.of(voice.noThanks()));
      case DECLINE -> List.of(List.of(voice.thanks(Cue.NOTHING), voice.decline()));
      case LEARN_MORE -> message.hard()
          .map(news -> quiet(message, voice, news))
          .orElseGet(() -> List.of(
              body(brief, message, voice, message.fullest(), message.interest(brief.acquaintance())),
              body(brief, message, voice, message.subject(), plain(message)),
              body(brief, message, voice, Cue.NOTHING, plain(message))));
    };
  }

  private static List<List<String>> quiet(ReceivedMessage message, ReplyVoice voice, HardNews news) {
    List<String> words = List.of(voice.hard(news));
    return message.question().isEmpty() || news == HardNews.SYMPATHY ? List.of(words)
        : List.of(List.of(voice.hard(news), filled(voice.hardAsked(), message)), words);
  }

  private static List<String> body(ReplyBrief brief, ReceivedMessage message, ReplyVoice voice, Cue subject,
      Cue interest) {
    // Who speaks of a meeting is not told that there was none; who says that, or who they are, is not asked for it.
    boolean recalled = message.recalls() && brief.acquaintance() != Acquaintance.KNOWN;
    Acquaintance standing = recalled ? Acquaintance.UNPLACED : brief.acquaintance();
    boolean told = recalled
        || (brief.acquaintance() == Acquaintance.UNPLACED && (message.introduces() || !message.person().isEmpty()));
    Acquaintance asked = told ? Acquaintance.UNKNOWN : brief.acquaintance();
    return List.of(filled(voice.thanks(subject), message), voice.standing(standing),
        filled(recalled && interest == Cue.NOTHING ? voice.asksKnown(interest)
            : voice.asks(asked, interest, message.introduces()), message));
  }

  private static Cue plain(ReceivedMessage message) {
    return message.asks() ? Cue.ASKED : Cue.NOTHING;
  }

  private static String filled(String frame, ReceivedMessage message) {
    // "about my article about bridges" would say it twice.
    String once = message.topic().contains(" about ") ? frame.replace("about {x}", "on {x}") : frame;
    return once.replace("{x}", message.topic().isEmpty() ? message.meeting() : message.topic())
        .replace("{person}", message.person())
        .replace("{quote}", message.quote());
  }

  private String text(ReplyBrief brief, ReceivedMessage message, Tone tone, ReplyVoice voice, List<String> body,
      String sender) {
    String greeting = greeting(brief, message, tone, voice);
    StringBuilder text = new StringBuilder(greeting);
    for (int i = 0; i < body.size(); i++) {
      String sentence = body.get(i);
      if (!sentence.isEmpty()) {
        text.append(' ')
            .append(i == 0 && greeting.endsWith(",") ? sentence : Casing.raised(sentence))
            .append(sentence.matches("(?s).*(?:[?!.…]”|\\?)$") ? "" : ".");
      }
    }
    return text.append(sender.isEmpty() ? "" : " " + voice.signature().replace("{sender}", sender)).toString();
  }

  private String greeting(ReplyBrief brief, ReceivedMessage message, Tone tone, ReplyVoice voice) {
    // Who is given without the accents of the signature is written as they write it.
    boolean same = Folding.fold(brief.recipient()).equals(Folding.fold(message.author()));
    String name = brief.recipient().isBlank() || same ? message.author() : brief.recipient();
    Addressee addressee = Addressee.of(name, book.names());
    if (addressee.isNameless()) {
      return book.nameless();
    }
    return voice.greeting().replace("{name}", tone == Tone.FORMAL ? addressee.formal() : addressee.familiar(false));
  }
}
