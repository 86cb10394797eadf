package dev.rapport.coaching.drafting;

import java.util.Locale;
import java.util.regex.Pattern;

/// News in a message that is met quietly: with a kind word, no hurry, and no cheerful question.
public enum HardNews {
  /// They feel for the reader, whose news it is.
  SYMPATHY(
      "\\b(?:sorry|sad|saddened) (?:for|about|at|to (?:hear|read|learn|see)(?: of| about)?) your (?:\\p{L}+ ){0,2}?"
          + "(?:loss|bereavement|" + Kin.NAMES
          + "|illness|diagnosis|accident|operation|surgery|stroke|cancer|heart attack|miscarriage|job|redundancy|sad news)\\b"
          + "|\\byour (?:late )?(?:\\p{L}+ )?" + Kin.NAMES
          + " (?:(?:has|had|just|recently|suddenly) )*(?:died|passed away|is gone)\\b"
          + "|\\byour (?:\\p{L}+ )?" + Kin.NAMES
          + "'s (?:death|passing|funeral)\\b|\\b(?:death|passing|funeral|loss) of your\\b"
          + "|\\b(?:my|our) (?:\\p{L}+ ){0,2}(?:condolences|sympathy|sympathies)\\b"
          + "|\\bsorry to (?:hear|read|learn|see) (?:that )?you(?:'ve|'re| have| are| were| had| got)? .{0,25}"
          + "(?:laid off|made redundant|let go|\\bill\\b|hospital|diagnosed|lost your)"
          + "|\\b(?:mein|unser|herzliches|aufrichtiges) (?:\\p{L}+ )?beileid\\b|\\bsincères condoléances\\b|\\bmes condoléances\\b"
          + "|\\b(?:mi|nuestro) (?:más )?(?:sentido )?pésame\\b|\\bmis (?:\\p{L}+ )?condolencias\\b"
          + "|\\b(?:meus|os meus) (?:\\p{L}+ )?(?:sentimentos|pêsames)\\b|\\b(?:mie|sentite) (?:\\p{L}+ )?condoglianze\\b"),

  /// They object to something that the reader did.
  COMPLAINT("(?:\\bplease |^|[.!?] )(?:kindly )?(?:stop|quit) \\p{L}+ing (?:my|our|me|us|it|this|that|the)\\b"
      + "|\\bplease (?:remove|delete|take down) (?:my|our|me|us|it|this|that|the (?:photo|picture|post|image|slide))\\b"
      + "|\\bI (?:never|did not|didn't|have not|haven't) (?:agreed?|consented?|gave (?:you )?(?:my )?(?:permission|consent)|given (?:you )?(?:my )?(?:permission|consent))\\b"
      + "|\\bwithout (?:my|our) (?:permission|consent|knowledge|agreement)\\b|\\bwithout asking (?:me|us)\\b"
      + "|\\b(?:I'm|I am|I was|we are|we were) (?:very |rather |quite |really |so |deeply )?(?:upset|hurt|offended|disappointed|unhappy|annoyed|angry)"
      + " (?:that|about|by|with|at) (?:you|your)\\b|\\bcomplain(?:t)? about (?:you|your)\\b"),

  /// Somebody died.
  LOSS("\\b(?:passed away|(?:has|had|have) died|died (?:on|in|at|last|this|yesterday|suddenly|peacefully|after|of)"
      + "|(?:mother|father|mum|mom|dad|husband|wife|partner|son|daughter|brother|sister|child|friend|he|she) (?:has |just |recently )?died"
      + "|(?:my|his|her|our|their) (?:late )?(?:\\p{L}+ )?(?:funeral|bereavement)|the funeral|the death of (?:my|our|his|her)"
      + "|(?:his|her) death|lost (?:my|our|her|his) (?:\\p{L}+ )?(?:mother|father|mum|mom|dad|husband|wife|partner|son|daughter|brother|sister|child|baby|friend|parents?))\\b"
      + "|\\b(?:gestorben|verstorben|verstarb|beerdigung|beisetzung|trauerfall)\\b|\\b(?:est|a) décédée?\\b|\\bdécès de\\b|\\bobsèques\\b"
      + "|\\bnous a quittés?\\b|\\bfalleci(?:ó|do|da|miento)\\b|\\bha muerto\\b|\\bmurió mi\\b|\\bfalece[ur]\\b|\\bfalecimento\\b|\\bmorreu\\b"
      + "|\\b(?:è|sono) (?:mancat|mort|decedut)[oaei]\\b|\\bvenut[oa] a mancare\\b|\\bscomparsa di mi[oa]\\b"),

  /// Somebody is or was gravely ill.
  ILLNESS(
      "\\b(?:I|he|she|my (?:\\p{L}+)) (?:was|am|is|has been|have been|'ve been|had been|got|just got) (?:\\p{L}+ )?(?:diagnosed|seriously ill|very ill|in hospital|hospitali[sz]ed|in intensive care|in a hospice)\\b"
          + "|\\bI've (?:just |recently )?been (?:\\p{L}+ )?(?:diagnosed|ill|in hospital|hospitali[sz]ed)\\b"
          + "|\\b(?:my|his|her|our (?:son|daughter)'s) (?:\\p{L}+ )?(?:cancer|tumou?r|stroke|heart attack|chemo(?:therapy)?|illness|diagnosis|surgery|operation|accident|burn-?out|depression|miscarriage)\\b"
          + "|\\b(?:have|has|had|having|with|after|survived) (?:a |an )?(?:\\p{L}+ )?(?:cancer|stroke|heart attack|tumou?r|miscarriage|breakdown)\\b"
          + "|\\bI(?:'ve| have) been off (?:\\p{L}+ )*?with my\\b|\\b(?:on|off) sick\\b|\\bsick leave\\b"
          + "|\\b(?:schwer krank|erkrankt|krebs(?:diagnose)?|herzinfarkt|schlaganfall|im krankenhaus|krankgeschrieben)\\b"
          + "|\\b(?:gravement malade|mon cancer|un cancer|hospitalisée?|arrêt maladie|mon opération)\\b"
          + "|\\b(?:un cáncer|mi cáncer|diagnosticad[oa]|diagnosticaron|hospitalizad[oa]|muy enferm[oa]|de baja por|un ictus|un infarto)\\b"
          + "|\\b(?:um cancro|um câncer|internad[oa]|muito doente|um avc|um enfarte)\\b"
          + "|\\b(?:un tumore|un cancro|ricoverat[oa]|molto malat[oa]|un ictus|un infarto)\\b"),

  /// Somebody lost their work.
  WORK(
      "\\b(?:I|we|they|he|she|all of us|half of us|my (?:\\p{L}+)) (?:was|were|am|are|got|have been|'ve been|'ve just been|has been|had been|was just|were just|just got) (?:\\p{L}+ )?(?:laid off|made redundant|let go|sacked|dismissed)\\b"
          + "|\\blet (?:me|us|all of us|the whole team|everybody|half of us) go\\b|\\blost my (?:\\p{L}+ )?(?:job|position|work)\\b|\\bmy (?:job|position|post) (?:was|has been|is being) (?:cut|axed|eliminated|made redundant)\\b"
          + "|\\bthe (?:lay-?offs?|redundanc(?:y|ies))\\b|\\bmy redundancy\\b"
          + "|\\b(?:entlassen worden|wurde(?:n)? (?:\\p{L}+ )?(?:entlassen|gekündigt)|mir (?:\\p{L}+ )?gekündigt|meine? (?:stelle|arbeit|job) verloren)\\b"
          + "|\\b(?:j'ai été licenciée?|perdu mon (?:emploi|poste|travail)|été licenciés)\\b"
          + "|\\b(?:me (?:han )?despid(?:ieron|ido)|perdí mi (?:trabajo|empleo)|he perdido (?:mi|el) (?:trabajo|empleo)|nos despidieron)\\b"
          + "|\\b(?:fui (?:demitid|despedid)[oa]|perdi (?:o|meu|o meu) (?:emprego|trabalho))\\b"
          + "|\\b(?:(?:sono stat[oa]|mi hanno) licenziat[oa]|ho perso il (?:mio )?lavoro)\\b");

  private final Pattern words;

  HardNews(String words) {
    this.words = Pattern.compile(words,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The name in content.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isIn(String text) {
    return words.matcher(text).find();
  }

  // A constant of the enum itself cannot be used where its values are made.
  private static final class Kin {
    static final String NAMES = "(?:mother|father|mum|mom|dad|husband|wife|partner|son|daughter|brother|sister|child|baby|friend|"
        + "grandmother|grandfather|grandma|grandpa|gran|nan|uncle|aunt|cousin|colleague|dog|cat)";

    private Kin() {}
  }
}
