package dev.rapport.coaching.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs that people use about work and meeting, in all their forms. An unknown verb is not guessed at, except where
/// the grammar around it leaves no choice.
final class Verbs {
  // A star marks a verb that doubles its last letter: plan, planned, planning.
  private static final String REGULAR = """
      insure repair disagree laugh rescue brew bottle accept ache achieve act adapt add address admire admit* adopt advance advise aim allow analyse analyze announce
      answer apologise apply appear appreciate approach approve argue arrange ask assess assist attend audit automate
      avoid bake bike blog* believe benefit book borrow brainstorm broaden bump cancel* care carry cater change chat*
      check cite clarify climb close code coach collaborate collect comment commute compare compete complete compose
      concentrate congratulate connect consider consult contact continue contrast contribute convert convince cook
      cooperate coordinate cover craft create cross curate cycle dance debate debug* decide deepen define delegate
      deliver demo demonstrate deploy describe deserve design develop devote discover discuss dive document double
      draft dream earn edit educate email employ empower enable encourage end engage enhance enjoy enrol ensure enter
      equip establish evaluate evolve examine exceed exchange excite exhibit exist expand expect experience experiment
      explain explore express extend face facilitate fail fix film finance finish follow formalise form forward foster
      found fund further gain garden gather generate greet guess guide handle happen hate help highlight hike hire hope
      host hug* identify illustrate imagine implement impress improve include increase influence inform initiate
      innovate inquire inspect inspire install instruct integrate intend interest interview introduce invent invest
      investigate invite involve iterate jog* join juggle jump kick knit* land last launch lecture license like limit
      link list listen live loan localise localize log* look love maintain manage map* march market matter measure
      mediate mention mentor merge migrate miss mix model moderate modernise modernize monitor motivate move name
      navigate need negotiate network nominate note notice observe obtain occur offer onboard open operate optimise
      optimize order organise organize orient outline owe own pack paint participate partner pass perform persuade
      phone photograph pick pilot pin* pitch plan* plant play point polish post practice practise praise prefer*
      prepare present preserve press prevent print prioritise prioritize process produce program* promise promote
      propose protect prototype prove provide publish pull pursue push qualify question quote raise rank rate reach
      react realise realize rebuild receive recall recognise recognize recommend reconnect record recruit redesign
      reduce refactor refer* reflect register rehearse relate relaunch release relocate rely remain remember remind
      rename renovate rent replace reply report represent request research reserve resign resolve resonate respect
      respond rest restore restructure resume retire return reuse review revise rework roll row rush sail save scale
      scan* schedule search secure seem serve service settle shape share shift ship* shop* show sign simplify sketch
      skip* solve sort source specialise specialize sponsor sprint stage start state stay stop* stream strengthen
      stretch structure struggle study stumble submit* subscribe succeed suffer suggest suit summarise summarize
      supervise supply support suppose surprise survey swap* switch tackle talk target taste team test thank tour trace
      track trade train transfer* transform transition translate travel treat trust try tune turn tweet type uncover
      unify update upgrade upload use utilise validate value vary view visit voice volunteer vote wait walk want warn
      watch weigh welcome widen wish witness wonder work worry zoom
      """;

  // base past participle; a slash gives a second form.
  private static final String IRREGULAR = """
      be was been|become became become|begin began begun|break broke broken|freeze froze frozen|feed fed fed|blow blew blown|bet bet bet|bring brought brought|build built built|
      buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|
      deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
      feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got got|
      give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hit hit hit|
      hold held held|hurt hurt hurt|keep kept kept|know knew known|lead led led|learn learned learned|
      learn learnt learnt|leave left left|lend lent lent|let let let|light lit lit|lose lost lost|make made made|
      mean meant meant|meet met met|overlap overlapped overlapped|pay paid paid|pick picked picked|put put put|
      quit quit quit|read read read|rethink rethought rethought|ride rode ridden|ring rang rung|rise rose risen|
      run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|shoot shot shot|
      show showed shown|sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|
      split split split|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|
      swim swam swum|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|
      understand understood understood|wake woke woken|wear wore worn|win won won|write wrote written|
      rewrite rewrote rewritten|oversee oversaw overseen|undergo underwent undergone|rebuild rebuilt rebuilt
      """;

  private static final Set<String> DOUBLING = WordList.of("bet begin cut forget get hit let overlap put quit run set"
      + " sit split swim win");

  // Forms in -s that are plural nouns at least as often as verbs.
  private static final Set<String> NOUN_TOO = WordList.of("""
      accounts acts advances aims answers approaches audits benefits bikes blogs books brainstorms builds calls cares
      changes chats checks claims climbs coaches codes comments commutes contacts contrasts costs courses covers cuts
      cycles deals debates debuts demos deploys designs deposits documents doubles drafts dreams drinks drives edits
      ends exchanges exhibits experiences experiments faces falls films finds fixes flies forms forwards funds gains
      gardens guesses guides hangs helps highlights hikes hires hits holds hopes hosts hugs influences interests
      interviews invites jobs joins judges jumps kicks lands launches leads lectures leaves lets licenses likes limits
      links lists lives loans logs looks loves maps marches markets matches matters measures mentors mixes models
      moves names needs networks notes notices offers orders outlines paints partners passes phones photographs picks
      pilots pins pitches places plans plants plays points polls posts practices presents presses prints processes
      programs projects promises prototypes pushes questions quotes ranks rates reaches reads records refactors
      releases relaunches rentals rents replies reports requests reserves respects rests results returns reviews
      rides rings rises rolls rows runs sails saves scales schedules searches services sets shapes shares shifts ships
      shoots shops shows signs sketches sorts sources speeds splits sponsors sprints stages stands starts states
      stays steals sticks stops streams stretches strikes structures struggles studies supplies supports surprises
      surveys swaps swims switches takes talks targets tastes teams tells tests thanks tours traces tracks trades
      trains transfers transforms transitions travels treats tries turns tweets types updates upgrades uploads uses
      values views visits voices volunteers votes waits walks watches wins wishes witnesses works zooms
      """);

  private static final Map<String, String> THIRD_TO_BASE = new HashMap<>();
  private static final Map<String, String> GERUND_TO_BASE = new HashMap<>();
  private static final Set<String> BASES = new HashSet<>();
  private static final Set<String> PASTS = new HashSet<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();

  static {
    for (String word : WordList.words(REGULAR)) {
      boolean doubles = word.endsWith("*");
      String base = doubles ? word.substring(0, word.length() - 1) : word;
      add(base, past(base, doubles), past(base, doubles), doubles);
    }
    for (String entry : WordList.split(IRREGULAR.replace("\n", ""), '|')) {
      String[] forms = entry.strip().split(" ");
      add(forms[0], forms[1], forms[2], DOUBLING.contains(forms[0]));
    }
    PASTS.addAll(Set.of("were", "wasn't", "weren't", "didn't"));
  }

  private Verbs() {}

  static boolean isBase(String word) {
    boolean again = word.startsWith("re") && word.length() > 5 && BASES.contains(word.substring(2));
    return again || BASES.contains(word);
  }

  static boolean isPast(String word) {
    return PASTS.contains(word);
  }

  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /// A known form in -s, such as `runs`.
  static boolean isThird(String word) {
    return THIRD_TO_BASE.containsKey(word);
  }

  /// Whether a form in -s is a plural noun as often, such as `talks`.
  static boolean isNounToo(String third) {
    return NOUN_TOO.contains(third);
  }

  static boolean isGerund(String word) {
    return GERUND_TO_BASE.containsKey(word);
  }

  static Optional<String> baseOfGerund(String word) {
    return Optional.ofNullable(GERUND_TO_BASE.get(word));
  }

  /// `runs` to `run`; also for a verb that is not listed, because after "she" nothing else can stand there.
  static String baseOfThird(String word) {
    String known = THIRD_TO_BASE.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(ss|sh|ch|x|z|o)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static void add(String base, String past, String participle, boolean doubles) {
    BASES.add(base);
    PASTS.add(past);
    PARTICIPLES.add(participle);
    THIRD_TO_BASE.put(third(base), base);
    GERUND_TO_BASE.put(gerund(base, doubles), base);
  }

  private static String third(String base) {
    return switch (base) {
      case "be" -> "is";
      case "have" -> "has";
      case String verb when verb.matches(".*(s|sh|ch|x|z|o)") -> verb + "es";
      case String verb when verb.matches(".*[^aeiou]y") -> verb.substring(0, verb.length() - 1) + "ies";
      case String verb -> verb + "s";
    };
  }

  private static String past(String base, boolean doubles) {
    if (doubles) {
      return base + base.charAt(base.length() - 1) + "ed";
    }
    if (base.endsWith("e")) {
      return base + "d";
    }
    return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String gerund(String base, boolean doubles) {
    if (doubles) {
      return base + base.charAt(base.length() - 1) + "ing";
    }
    boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.equals("be");
    return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
  }
}
