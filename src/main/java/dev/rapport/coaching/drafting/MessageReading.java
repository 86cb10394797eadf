package dev.rapport.coaching.drafting;

import dev.rapport.coaching.drafting.ReplyVoice.Cue;
import dev.rapport.coaching.reading.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a message that came for what an answer can take up. What it is not sure of it leaves: a plain answer is never
/// wrong.
final class MessageReading {
  private static final int READ_AT_MOST = 3000;

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:van|von|de|da|la|el|bin|al|\\p{Lu}[\\p{L}'’-]+)){0,2}";

  private static final Pattern TOLD = Pattern.compile("(?<![\\p{L}])(" + NAME
      + ")(,? (?:from|at|of|who|in|your|my|our)\\b[^.?!;]{0,60}?)?,? (?:told me|told us|thought (?:we|you|I)\\b|says you|suggested|said (?:that )?you|recommended|"
      + "pointed me|mentioned you|mentioned that you|referred me|gave me your|introduced me|sent me|put me on to you)");

  private static final Set<String> NO_NAMES = WordList.of("""
      i you he she they we it your my our the a an this that our somebody someone everybody people nobody my hi hello
      dear hey mr mrs ms dr prof who and but when as
      """);

  private static final Pattern PRESENTED = Pattern
      .compile("(?:I am|I'm|my name is|My name is|this is|This is) ((?:" + Signature.TITLES + ")*" + NAME
          + ")(?=[ ,.!]|$)");

  private static final Pattern OPENING = Pattern.compile(
      "(?i).*\\b(?:(?:we|company|team|client)(?: are|'re| is|'s)?(?: currently| now)? (?:hiring|looking for|seeking)|opening for|vacancy for|"
          + "position of|position as|role of|role as|hiring for) (?=(?:an?|the|our) )");

  private static final Pattern JOB = Pattern
      .compile("(?i)(?:an?|the|our|your) (?:[\\p{L}\\d/&-]+ ){0,4}?(?:\\p{L}+(?:er|or|ist|ian|ant)|head"
          + "|lead|chief|nurse|vp)(?: (?:of|in|for|at|with|on)\\b.*)?");

  // Whom they look for without offering a job.
  private static final Pattern NO_JOB = Pattern
      .compile("(?i).*\\b(?:partner|investor|customer|buyer|supplier|mentor|advisor|"
          + "adviser|tester|reviewer|speaker|reader|user|member|number|paper|other|order|letter|over|folder|vendor)\\b.*");

  private static final Pattern INTRODUCED = Pattern
      .compile("(?i).*\\b(?:(?:I(?: am|'m)|we(?: are|'re)) (?:\\w+ )?(?:\\w+ing|an?|the|in|at|one of|currently)\\b|"
          + "I(?: have|'ve) (?:built|made|written|started|translated)|I (?:run|lead|work|teach|maintain|study|organi[sz]e|host|"
          + "recruit|manage|edit|own|volunteer|research|write|sit on|repair|build)|we(?:'re| are) (?:building|looking|trying)|I'm from|ich bin|ich heiße|je suis|je m'appelle|(?:moi )?c'est \\p{Lu}\\p{L}+|soy|me llamo|sou|chamo-me|sono|mi chiamo)\\b.*");

  private static final Pattern RECALLED = Pattern
      .compile(
          "(?iu).*\\b(?:we (?:both |all )?(?:had |were )?(?:\\w+ )?(?:met|sat|spoke|talked|chatted|shared|danced|travelled|queued|"
              + "overlapped|worked together|studied|introduced)|nice (?:to meet|meeting) you|met (?:you )?(?:at|in|on|last)|"
              + "we (?:were|both were) (?:at|in|on)|you and I (?:were|met|sat|spoke|talked|both)|the same (?:train|sleeper|flight|bus|table|class|course|row|queue)|you (?:taught|trained|coached|helped|lent|told|showed|gave|introduced) (?:me|us)|remember me|"
              + "you (?:promised|asked) me|I(?:'m| am| was) the (?:one|man|woman|person|nurse|student|guy|lady)\\b.* (?:who|with)|"
              + "(?:after|at|during) your (?:talk|session|lecture|workshop|course|panel|class)|"
              + "(?:haben|hatten) (?:wir )?uns|wir (?:haben|hatten|waren|saßen)|sie hatten mir|nous nous sommes|nous avons (?:parlé|discuté|travaillé|échangé)|nous étions|on partageait|nous partagions|vous aviez|se sentaba|sentávamos|suonavamo|lavoravamo|"
              + "vous m'aviez|nos conocimos|coincidimos|hablamos|trabajamos|nos vimos|me dijo|me dijiste|nos conhecemos|falamos|trabalhamos|conversamos|"
              + "ci siamo|abbiamo (?:parlato|lavorato|studiato)|eravamo)\\b.*");

  private static final Pattern PLACED = Pattern
      .compile("(?i)\\b(?:at|in|during|on) (?=(?:the|an?|your|our)\\b|\\p{Lu})");

  // What they made or do themselves: "I've built a small tool that …", "I run a tiny archive of fog signals".
  private static final Pattern OWN = Pattern
      .compile("(?i)\\b(?:(?:I|we)(?: have|'ve)? (?:just |recently )?(?:built|made|wrote|written|started|founded|"
          + "translated|designed|restored|run|lead|edit|maintain|organi[sz]e|host)|(?:I am|I'm|we are|we're) (?:\\w+ )?(?:building|writing|restoring|translating|"
          + "setting up|starting|organi[sz]ing|planning|preparing|researching|designing|making)) (?=(?:an?|the|my|our) )");

  private static final Pattern ABOUT = Pattern.compile(
      "(?i)\\b(?:about|regarding|concerning|interested in|interest in|working on|work on|experience (?:with|in|of)|advice on|"
          + "questions? on|thoughts on|opinion on|views? on|help with|started with|struggling with|moving into|"
          + "speak at|speak on|join|take part in|be part of|moderate|chair|invite you to|invitation to|"
          + "getting into|switching to|researching|studying|learning) ");

  // Questions that stand in any message: an answer to them is how the two begin.
  private static final Pattern TRIFLE = Pattern.compile(
      "(?iu)(?=.{0,70}$).*\\b(?:how are (?:you|things)|how do you do|connect\\w*|network|how is business|how's business|accept\\?|vernetzen|wie geht|comment (?:allez|vas)|ça va|"
          + "cómo est|qué tal|como vai|tudo bem|come sta|conectar|connecter|collegarci)\\b.*");

  private static final Set<String> OTHER_WORKS = WordList.of("""
      request dataset data sheet plugin map maps recipe recipes exhibition thesis review write-up writeup handbook
      dissertation chapter novel novels poem poems album film documentary workshop lecture lectures checklist template
      question garden campaign patch tutorial photographs photos drawings translation map series essay essays
      """);

  private final GivenNames names;

  MessageReading(GivenNames names) {
    this.names = names;
  }

  ReceivedMessage read(String received) {
    String text = plain(received);
    // A short line that a new one with a capital follows is a sentence, with a stop or without.
    List<String> all = Sentences
        .of(text.replaceAll("(?m)^(.{1,50}[^.?!,:;…\\s])\\s*\\n+(?=\\p{Lu})", "$1. ").replaceAll("\\s+", " "));
    List<String> sentences = all.stream().filter(sentence -> !Foreign.isForeign(Words.of(sentence))).toList();
    List<String> questions = questions(sentences);
    Optional<String> opening = first(sentences, MessageReading::opening);
    Optional<String> work = first(sentences, MessageReading::work);
    Optional<String> asked = first(questions, MessageReading::about);
    Optional<String> topic = opening.or(() -> work)
        .or(() -> asked)
        .or(() -> first(sentences, MessageReading::about))
        .or(() -> first(sentences, MessageReading::own));
    Cue about = opening.isPresent() ? Cue.OPENING
        : work.isPresent() ? Cue.WORK
            : topic.isPresent() ? Cue.TOPIC : Cue.NOTHING;
    boolean topicAsked = (work.isPresent() && first(questions, MessageReading::work).equals(work))
        || (opening.isEmpty() && work.isEmpty() && asked.isPresent());
    List<String> recalled = all.stream().filter(sentence -> RECALLED.matcher(sentence).matches()).toList();
    String author = author(received.strip());
    return new ReceivedMessage(topic.orElse(""), about, topicAsked, all.stream().anyMatch(MessageReading::asks),
        all.stream().anyMatch(sentence -> INTRODUCED.matcher(sentence).matches()), !recalled.isEmpty(),
        first(recalled, MessageReading::meeting).orElse(""),
        first(sentences, sentence -> person(Echo.ungreeted(sentence))).orElse(""),
        Echo.question(all),
        Echo.said(all.stream().filter(sentence -> !sentence.contains(author) || author.isEmpty()).toList()),
        hard(text), author);
  }

  private static Optional<HardNews> hard(String text) {
    return Stream.of(HardNews.values()).filter(news -> news.isIn(text)).findFirst();
  }

  private static Optional<String> meeting(String sentence) {
    if (Foreign.isForeign(Words.of(sentence))) {
      return Optional.empty();
    }
    Matcher placed = PLACED.matcher(sentence);
    return placed.find()
        ? Optional.of(NounPhrase.at(Words.of(sentence.substring(placed.end())), 0)).filter(phrase -> !phrase.isEmpty())
        : Optional.empty();
  }

  private static Optional<String> own(String sentence) {
    Matcher own = OWN.matcher(sentence);
    return own.find()
        ? Optional.of(NounPhrase.at(Words.of(sentence.substring(own.end())), 0))
            .filter(phrase -> phrase.contains(" "))
            .map(phrase -> "your " + phrase.replaceFirst("^(?i)(?:an?|the|your) ", ""))
        : Optional.empty();
  }

  private static String plain(String received) {
    String head = received.length() <= READ_AT_MOST ? received : received.substring(0, READ_AT_MOST);
    return head.replace('’', '\'').replace('‘', '\'').replaceAll("[\\u00a0\\t ]+", " ").strip();
  }

  private static boolean asks(String sentence) {
    return sentence.contains("?") && !TRIFLE.matcher(sentence).matches();
  }

  private static List<String> questions(List<String> sentences) {
    return sentences.stream().filter(sentence -> sentence.endsWith("?")).toList();
  }

  private static Optional<String> first(List<String> sentences,
      Function<String, Optional<String>> reading) {
    return sentences.stream().flatMap(sentence -> reading.apply(sentence).stream()).findFirst();
  }

  // Something that the reader made: "your talk on flaky tests at DevConf".
  private static Optional<String> work(String sentence) {
    Words words = Words.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (!words.lower(i).equals("your")) {
        continue;
      }
      for (int noun = i + 1; noun < words.size() && noun <= i + 4 && words.joined(noun - 1); noun++) {
        String word = words.lower(noun);
        if (isWork(word) && !(isWork(words.lower(noun + 1)) && words.joined(noun))) {
          String phrase = NounPhrase.around(words, i, noun);
          // "your post about the one in the hall" names nothing after "post".
          return Optional.of(phrase.replaceFirst(" (?:about|on|of) the ones?$", "")).filter(found -> !found.isEmpty());
        }
        if (Lexicon.PREPOSITIONS.contains(word) || Lexicon.AUXILIARIES.contains(word) || word.matches("and|or|to")) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWork(String word) {
    return Lexicon.WORKS.contains(word) || OTHER_WORKS.contains(word);
  }

  private static Optional<String> opening(String sentence) {
    Matcher opening = OPENING.matcher(sentence);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    String job = NounPhrase.at(Words.of(sentence.substring(opening.end())), 0);
    boolean isJob = JOB.matcher(job).matches() && !NO_JOB.matcher(job).matches();
    return isJob ? Optional.of("the opening for " + job.replaceFirst("^(?i)your ", "the ")) : Optional.empty();
  }

  private static Optional<String> about(String sentence) {
    Matcher about = ABOUT.matcher(sentence);
    while (about.find()) {
      String phrase = NounPhrase.at(Words.of(sentence.substring(about.end())), 0);
      boolean plain = !phrase.isEmpty()
          && !phrase.matches("(?i)(?:my|your) (?:work|background|profile|experience|career|network|contacts|team)"
              + "|(?:the|this|that) ones?\\b.*|.*\\b(?:opportunit|synerg|growing|connect)\\w*.*");
      if (plain) {
        return Optional.of(Casing.lowered(phrase));
      }
    }
    return Optional.empty();
  }

  private Optional<String> person(String sentence) {
    Matcher told = TOLD.matcher(sentence);
    // After "Hello, your colleague Ana said" the next may begin within what was found.
    for (int from = 0; from < sentence.length() && told.find(from); from = told.start() + 1) {
      String name = told.group(1);
      String first = name.split(" ", -1)[0];
      if (!NO_NAMES.contains(first.toLowerCase(Locale.ROOT))
          && (names.isGiven(first) || name.contains(" ") || told.group(2) != null)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private String author(String text) {
    Signature signature = Signature.under(text);
    if (Signature.isOfMany(signature.name())) {
      return "";
    }
    if (isName(signature.name(), signature.certain())) {
      return signature.name();
    }
    Matcher presented = PRESENTED.matcher(text);
    return presented.find() && isName(presented.group(1), false) ? presented.group(1) : "";
  }

  // A name alone is no name where it is a word.
  private boolean isName(String name, boolean certain) {
    String first = Signature.untitled(name).split(" ", -1)[0];
    String lower = first.toLowerCase(Locale.ROOT);
    boolean word = Lexicon.isOrdinary(lower) || Foreign.isSmallWord(lower) || NO_NAMES.contains(lower);
    return !name.isEmpty() && (names.isGiven(first) || !word || (certain && name.contains(" ")));
  }
}
