package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the parts of a brief into one voice. What is left out is left out whole.
final class Note {
  private static final Pattern ENDED = Pattern
      .compile("(?s).*(?:[?!]|[.?!][\"”)]|\\b(?:Inc|Ltd|Jr|Sr|U\\.S|a\\.m|p\\.m)\\.)$");

  // Words of ours that should not come twice.
  private static final List<String> MARKERS = List.of("because", "connect", "glad", "love", "happy", "useful",
      "writing",
      "so", "note", "welcome", "touch", "hear");

  private static final int LONGEST_JOINED = 150;

  /// The parts of a brief as they were understood.
  record Parts(Relationship relationship, Addressee addressee, Phrase context, Phrase reason, Phrase offer,
      String sender) {
    Parts without(Set<Part> way) {
      return new Parts(relationship, addressee, way.contains(Part.CONTEXT) ? Phrase.NOTHING : context,
          way.contains(Part.REASON) ? Phrase.NOTHING : reason, way.contains(Part.OFFER) ? Phrase.NOTHING : offer,
          sender);
    }

    Parts unsigned() {
      return new Parts(relationship, addressee, context, reason, offer, "");
    }
  }

  private final Phrasebook book;
  private final Parts parts;
  private final Voice voice;
  private final boolean formal;
  private final StringBuilder framed = new StringBuilder();

  Note(Phrasebook book, Parts parts, Voice voice) {
    this.book = book;
    this.parts = parts;
    this.voice = voice;
    this.formal = voice.formality() == Voice.Formality.WHOLE_NAME;
  }

  /// @param close whether a last sentence is wanted; without a reason there always is one
  String text(boolean close, boolean signed) {
    return text(close, true, signed);
  }

  /// @param unmet whether to say that the two never met
  String text(boolean close, boolean unmet, boolean signed) {
    List<String> sentences = new ArrayList<>();
    boolean met = parts.relationship().met() == Met.MET;
    List<String> context = context(met);
    List<String> reason = framed(Section.REASON, parts.reason());
    if (voice.order() == Voice.Order.REASON_FIRST && !reason.isEmpty() && parts.reason().shape() != Shape.ALONE
        && (met || parts.reason().shape() != Shape.STATEMENT) && !pointsBack(parts.reason().text())) {
      sentences.addAll(reason);
      sentences.addAll(context);
    } else if (isJoined(context, reason)) {
      sentences.add(context.getFirst() + ", and " + reason.getFirst());
    } else {
      sentences.addAll(context);
      sentences.addAll(reason);
    }
    if (!met && unmet && !sentences.isEmpty()) {
      sentences.set(0, unmet(sentences.getFirst()));
    }
    sentences.addAll(framed(Section.OFFER, parts.offer()));
    boolean asked = framed.toString().matches("(?s).*\\b(?:connect|touch)\\b.*")
        || (parts.reason().text() + parts.reason().more())
            .matches("(?is).*\\b(?:connect|connected|in touch|in contact|reconnect)\\b.*");
    if ((close && !asked) || parts.reason().isNothing()) {
      sentences.add(met ? voice.closeMet() : voice.closeUnmet());
    }
    return greeted(sentences) + (signed ? " " + voice.signature().replace("{sender}", parts.sender()) : "");
  }

  /// The note after an acceptance, which opens with thanks and ends with the gift, or else with a question.
  String thanking(String thanks) {
    boolean met = parts.relationship().met() == Met.MET;
    List<String> sentences = new ArrayList<>(List.of(thanks));
    sentences.addAll(context(met));
    sentences.addAll(framed(Section.REASON, parts.reason()));
    List<String> gift = framed(Section.OFFER, parts.offer());
    sentences.addAll(gift.isEmpty() ? List.of(met ? voice.closeMet() : voice.closeUnmet()) : gift);
    return greeted(sentences)
        + (parts.sender().isEmpty() ? "" : " " + voice.signature().replace("{sender}", parts.sender()));
  }

  // "If you fixed it" can only be read after what it is about.
  private static boolean pointsBack(String reason) {
    return reason
        .matches("(?is).*\\b(?:it|its|they|them|their|he|she|him|his|her|one|ones|another|these|those|this|there|then"
            + "|again|still|same|both)\\b.*");
  }

  private String greeted(List<String> sentences) {
    String greeting = greeting();
    StringBuilder text = new StringBuilder(greeting);
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = formal ? full(sentences.get(i)) : sentences.get(i);
      boolean small = i == 0 && greeting.endsWith(",");
      text.append(' ')
          .append(small ? Casing.lowered(sentence) : Casing.raised(sentence))
          .append(ENDED.matcher(sentence).matches() ? "" : ".");
    }
    return text.toString().strip();
  }

  private String greeting() {
    Addressee addressee = parts.addressee();
    if (addressee.isNameless()) {
      return book.nameless();
    }
    boolean close = switch (parts.relationship()) {
      case COLLEAGUE, CLASSMATE, FRIEND -> true;
      case BUSINESS, EVENT, NEVER_MET -> false;
    };
    String name = formal ? addressee.formal() : addressee.familiar(close);
    // A bare "Yao Ming," would be curt; a first name is not.
    boolean curt = voice.greeting().equals("{name},") && (!name.equals(addressee.given()) || name.isEmpty());
    boolean titled = !addressee.titles().isEmpty() && name.startsWith(addressee.titles())
        && voice.greeting().startsWith("Hi ");
    return (curt || titled ? "Hello {name}," : voice.greeting()).replace("{name}", name);
  }

  private List<String> context(boolean met) {
    Phrase phrase = parts.context();
    if (!met) {
      return framed(Section.NOTICED, phrase);
    }
    String plain = voice.plain().getOrDefault(parts.relationship(), "");
    return switch (phrase.shape()) {
      case NOTHING -> List.of(plain);
      case QUOTED -> all(plain + ": " + phrase.text(), phrase.more());
      case MET, WORKED, WORKED_SINCE, STUDIED, KNOWN, KNOWN_SINCE, WORK, THING, TOPIC, TO_DO, DOING, WISH, WONDER,
          PURPOSE,
          PLACE, ABOUT_YOU, STATEMENT, ALONE ->
        framed(Section.MEETING, phrase);
    };
  }

  private List<String> framed(Section section, Phrase phrase) {
    if (phrase.isNothing()) {
      return List.of();
    }
    if (!section.shapes().contains(phrase.shape())) {
      return all(phrase.text(), phrase.more());
    }
    String frame = chosen(voice.frames(section, phrase.shape()), phrase);
    framed.append(' ').append(frame).append(' ').append(phrase.text().contains("because") ? "because" : "");
    boolean open = frame.startsWith("{x} ")
        && phrase.text().replaceAll("[\"“][^\"”]*[\"”]", "x").matches("(?s).*, (?!.*\\band\\b).*[\\p{L}\\p{N}]");
    return all(frame.replace("{x}", phrase.text() + (open ? "," : "")), phrase.more());
  }

  // The first frame that repeats no word of ours that was used before.
  private String chosen(List<String> frames, Phrase phrase) {
    for (String frame : frames) {
      boolean coordinated = phrase.text().contains(" and ") && !frame.matches("(?s)(?:we|you and I) .*");
      boolean leads = frame.startsWith("{x},") && (phrase.text().contains(",") || !phrase.more().isEmpty()
          || phrase.text().matches("(?s).*\\b(?:because|so)\\b.*"));
      if (!repeats(frame, phrase) && !doubles(frame, phrase) && !leads && !(isMeeting(phrase.shape()) && coordinated)) {
        return frame;
      }
    }
    return frames.getLast();
  }

  // "the map you made" is not followed by "made me write".
  private static boolean doubles(String frame, Phrase phrase) {
    Words after = Words.of(frame.substring(frame.indexOf("{x}") + 3));
    Words before = Words.of(frame.substring(0, frame.indexOf("{x}")));
    Words words = Words.of(phrase.text());
    return (!after.isEmpty() && after.lower(0).equals(words.lower(words.size() - 1)))
        || (!before.isEmpty() && before.lower(before.size() - 1).equals(words.lower(0)));
  }

  private boolean repeats(String frame, Phrase phrase) {
    return MARKERS.stream()
        .anyMatch(marker -> holds(frame, marker)
            && (holds(framed.toString(), marker) || (marker.equals("because") && holds(phrase.text(), marker))));
  }

  private static boolean isMeeting(Shape shape) {
    return Section.MEETING.shapes().contains(shape);
  }

  private static boolean holds(String text, String word) {
    return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
  }

  private boolean isJoined(List<String> context, List<String> reason) {
    if (!voice.joined() || context.size() != 1 || reason.size() != 1 || parts.context().shape() == Shape.ALONE
        || parts.context().shape() == Shape.QUOTED || parts.context().shape() == Shape.ABOUT_YOU) {
      return false;
    }
    String both = context.getFirst() + reason.getFirst();
    return parts.reason().shape() != Shape.ALONE && parts.reason().shape() != Shape.STATEMENT
        && reason.getFirst().startsWith("I") && both.length() <= LONGEST_JOINED
        && !context.getFirst().matches("(?s).*(?:[,;:?]|\\band\\b).*");
  }

  private String unmet(String sentence) {
    boolean said = (parts.context().text() + parts.reason().text())
        .matches("(?is).*\\b(?:never|haven't|have not|not yet|didn't)"
            + " (?:\\w+ )?(?:met|meet|spoken)\\b.*|.*\\b(?:we|i) (?:\\w+ )?met\\b.*");
    Shape first = voice.order() == Voice.Order.CONTEXT_FIRST && !parts.context().isNothing() ? parts.context().shape()
        : parts.reason().shape();
    if (said || voice.unmet().isEmpty()) {
      return sentence;
    }
    boolean alone = first == Shape.ALONE || first == Shape.QUOTED || sentence.endsWith("?")
        || sentence.matches("(?s)(?:[Ii]f|[Aa]fter"
            + "|[Ww]hen|[Aa]s|[Bb]y)\\b.*");
    return alone ? voice.unmetAlone() + ". " + Casing.raised(sentence)
        : voice.unmet().replace("{x}", Casing.lowered(sentence));
  }

  private static List<String> all(String first, List<String> more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(more);
    return all;
  }

  // A formal note writes "I am", also in the member's words.
  static String full(String sentence) {
    if (sentence.endsWith("?") || Foreign.isForeign(Words.of(sentence))) {
      return sentence;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    Words words = Words.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.at(i);
      String full = Lexicon.FULL_FORMS.get(word.lower());
      boolean would = word.lower().endsWith("'d") && words.lower(i + 1)
          .matches("like|love|be|appreciate|value|gladly|really|also|welcome"
              + "|enjoy|happily")
          && Lexicon.SUBJECTS.contains(word.lower());
      if (would) {
        full = word.text().substring(0, word.text().length() - 2) + " would";
      }
      boolean title = word.capital() && i > 0;
      if (full != null && !title && !word.quoted() && words.joined(i)) {
        out.append(sentence, from, word.start()).append(word.capital() ? Casing.raised(full) : full);
        from = word.end();
      }
    }
    return out.append(sentence.substring(from)).toString();
  }

  /// How a sender signs.
  static String signature(String typed, GivenNames names) {
    String calm = Casing.raised(typed.toLowerCase(Locale.ROOT));
    boolean shouted = typed.length() > 2 && typed.equals(typed.toUpperCase(Locale.ROOT)) && names.isGiven(calm);
    Addressee sender = Addressee.of(shouted ? calm : typed, names);
    return sender.isNameless() ? "" : Matcher.quoteReplacement(sender.whole()).replace("\\", "");
  }

  /// Reads a brief; what was said in other words than a part's is left as it is.
  static Parts parts(InviteBrief brief, GivenNames names) {
    Addressee addressee = Addressee.of(brief.recipient(), names);
    Section context = brief.relationship().met() == Met.MET ? Section.MEETING : Section.NOTICED;
    boolean others = namesOthers(brief, addressee, names);
    String both = (brief.context() + "\n" + brief.reason()).strip();
    return new Parts(brief.relationship(), addressee,
        reading(context, brief, addressee, names, "", others).read(brief.context()),
        reading(Section.REASON, brief, addressee, names, brief.context(), others).read(brief.reason()),
        reading(Section.OFFER, brief, addressee, names, both, others).read(brief.offer()),
        signature(brief.sender(), names));
  }

  private static PartReading reading(Section section, InviteBrief brief, Addressee addressee, GivenNames names,
      String before, boolean others) {
    return new PartReading(section, brief.relationship(), addressee, names, before, others);
  }

  private static boolean namesOthers(InviteBrief brief, Addressee addressee, GivenNames names) {
    Words words = Words.of(brief.context() + " . " + brief.reason() + " . " + brief.offer());
    for (int i = 0; i < words.size(); i++) {
      String bare = words.at(i).text().replaceAll("'s$", "");
      boolean titled = words.lower(i).matches("prof|professor|mr|mrs|ms|dr") && words.at(i + 1).capital();
      if (titled && addressee.mentionedAt(words, i) == 0 && !addressee.names().contains(words.at(i + 1).text())) {
        return true;
      }
      boolean name = words.at(i).capital() && names.isGiven(bare) && !Lexicon.isOrdinary(words.lower(i));
      if ((name && addressee.mentionedAt(words, i) == 0 && !addressee.names().contains(bare))
          || Lexicon.KIN.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
