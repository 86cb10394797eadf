package dev.rapport.coaching.drafting;

import java.util.Locale;
import java.util.regex.Pattern;

/// News in a message that is met quietly: with a kind word, no hurry, and no cheerful question.
public enum HardNews {
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
}
