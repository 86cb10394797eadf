package dev.rapport.coaching.drafting;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The small words of English by what they do, and the nouns that tell what a fragment is about.
final class Lexicon {
  static final Set<String> SUBJECTS = WordList.of("""
      i we you he she they it there i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's she's he'd
      she'd he'll she'll they're they've they'd they'll it's there's it'll that's everyone everybody someone somebody
      nobody people both-of-us
      """);

  static final Set<String> DETERMINERS = WordList.of("""
      the a an my your his her their our its this that these those some any all both each every no another several few
      many much more most one two three four five six seven eight nine ten lots plenty such
      """);

  static final Set<String> POSSESSIVES = WordList.of("my your his her their our its");

  static final Set<String> PREPOSITIONS = WordList.of("""
      at in on from during through via by with for after before since over under near around within about between
      across along inside outside into onto until against among behind beyond despite like of off past per than
      throughout to toward towards upon without as following because
      """);

  static final Set<String> PLACE_STARTS = WordList.of("""
      at in on from during through via by with for after before since over under near around within between across
      inside outside into until while when where as throughout thanks back
      """);

  static final Set<String> TIME_STARTS = WordList
      .of("""
          yesterday today tonight recently lately briefly once originally initially earlier online virtually remotely together
          twice years months weeks ages
          """);

  static final Set<String> TIME_UNITS = WordList
      .of("""
          year years month months week weeks day days spring summer autumn fall winter morning afternoon evening night weekend
          quarter semester term monday tuesday wednesday thursday friday saturday sunday january february march april may june
          july august september october november december
          """);

  static final Set<String> WH = WordList.of("how what why where when which who whom whose whether");

  static final Set<String> CONJUNCTIONS = WordList.of("""
      and but or so because since as if when while although though unless that than whereas plus
      """);

  static final Set<String> AUXILIARIES = WordList.of("""
      am is are was were be been being have has had do does did can could will would shall should may might must isn't
      aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't
      mustn't needn't ain't
      """);

  static final Set<String> MODALS = WordList.of("""
      can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't
      """);

  static final Set<String> ADVERBS = WordList
      .of("""
          again ago almost already also altogether always apparently basically clearly closely constantly currently
          daily deeply definitely directly easily especially even eventually ever exactly extremely finally first firstly
          formerly frequently fully generally genuinely greatly gladly here highly honestly hopefully initially just lately
          later long mainly mostly much naturally nearly never nicely not now occasionally often once only originally
          particularly partly perhaps personally previously probably quickly quite rarely really recently regularly remotely
          simply sometimes soon still strongly then there today together tomorrow too truly twice usually very well yesterday yet
          actively actually absolutely currently maybe kindly happily warmly both somehow once indeed forever far away back
          home online offline instead alone abroad tonight anyway though
          """);

  // Adjectives and participles that say how somebody is: "interested in your work" wants an "I'm" before it.
  static final Set<String> STATES = WordList
      .of("""
          interested curious keen impressed inspired fascinated intrigued excited passionate new happy glad grateful thankful
          eager moved struck amazed delighted thrilled stuck familiar based responsible looking hoping fan hooked convinced
          touched proud enthusiastic unsure able available ready open willing thinking trying obsessed impatient confident
          desperate blown lucky pleased honoured honored surprised tired relieved active involved involved busy late
          """);

  // Base forms that say how things are, not what somebody would like to do: "admire her work" wants an "I", and "I'd
  // love to miss you" would be the opposite.
  static final Set<String> FEELING = WordList.of("""
      have like admire enjoy think know believe appreciate own recall remember agree disagree miss hate prefer guess
      suppose owe deserve dislike adore envy regret loathe cherish treasure recognise recognize wonder assume mean
      lack struggle suffer depend rely doubt
      """);

  // The same, where an object tells that it is no noun: "trust your judgement", not "trust and honesty".
  static final Set<String> FEELING_OR_NOUN = WordList.of("""
      need love respect care wish hope want value trust fear feel find dread
      """);

  // What somebody may do already or want to do.
  static final Set<String> HABITS = WordList.of("""
      quote run lead manage teach speak play sell face study read watch follow listen work live coach mentor train
      organise organize host drive commute cycle write
      """);

  static final Set<String> STATIVE = Stream
      .of(FEELING, FEELING_OR_NOUN, Set.of("use", "live", "belong"))
      .flatMap(Set::stream)
      .collect(Collectors.toUnmodifiableSet());

  static final Set<String> WORKS = WordList
      .of("""
          talk talks post posts article articles book books paper papers podcast podcasts video videos thread threads
          newsletter newsletters episode episodes interview interviews keynote keynotes panel panels comment comments answer
          answers course courses workshop workshops repo repository library project projects blog blogs blogpost piece pieces
          essay essays story stories series column columns slides presentation presentations lecture lectures research thesis
          dissertation demo demos tool tools app apps work design designs webinar webinars report reports review reviews
          guide guides tutorial tutorials session sessions speech speeches write-up writeup writing writings study studies
          plugin package framework map maps photo photos photographs photography drawings illustrations exhibition film films
          documentary music song album recipe recipes game games poem poems painting paintings poster posters documentation
          docs readme analysis tweet tweets explanation explanations question questions chapter chapters case-study model
          patent patents invention inventions theory portrait portraits sculpture sculptures poster dataset proposal rfc contribution contributions answer letter letters op-ed portfolio carousel pinned update
          """);

  // What else a person has that somebody may have noticed.
  static final Set<String> BELONGINGS = WordList
      .of("""
          background career path experience profile switch move company team approach role job startup move transition journey
          expertise style way advice idea ideas insights insight perspective perspectives view views opinion opinions thoughts
          vision start-up firm business business project expertise knowledge page website site shop store studio lab group
          promotion award degree studies time move community meetup channel method methods framework attitude energy
          commitment passion volunteering leadership teaching mentoring bio headline title position agency restaurant bakery
          launch product products initiative campaign charity foundation tips lessons take answer help code commits
          """);

  static final Set<String> WORK_ADJECTIVES = WordList
      .of("""
          recent latest last first great excellent good new old short long brilliant wonderful fantastic insightful thoughtful
          honest funny clear helpful useful interesting lovely amazing inspiring linkedin open source open-source conference
          medium youtube ted tedx github weekly monthly keynote guest opening closing public online live early popular famous
          second third lightning panel podcast blog video master's bachelor's phd doctoral
          """);

  static final Set<String> PROJECTS = WordList
      .of("""
          project projects migration launch relaunch app platform release rollout campaign product system redesign rewrite team
          squad website tender bid contract deal account integration implementation prototype feature features report
          book study grant proposal programme program initiative renovation refit extension merger acquisition audit shop
          store upgrade deployment implementation booth stand exhibition production film series committee board task force
          taskforce crew shift desk newsletter magazine paper papers codebase backend frontend api pipeline pipelines
          dashboard dashboards tool tooling brand branding rebrand strategy budget event events conference festival course
          curriculum exhibition supply order orders delivery transition turnaround recruitment hiring training
          """);

  static final Set<String> SCHOOLS = WordList.of("""
      school university uni college academy bootcamp institute kindergarten seminary conservatory polytechnic
      """);

  static final Set<String> DEGREES = WordList.of("""
      mba bsc msc ba ma phd llm degree bachelor bachelors bachelor's master masters master's diploma apprenticeship
      programme program course bootcamp exchange erasmus internship certificate training class seminar
      """);

  static final Set<String> INSIDE = WordList.of("""
      queue line lobby lift elevator train bus taxi plane corridor hallway cafeteria canteen kitchen park garden car
      rain snow storm sun fog dark cold tram subway metro room breakout carpool break-out
      """);

  static final Set<String> ROLES = WordList
      .of("""
          colleague coworker co-worker classmate schoolmate roommate flatmate housemate teammate neighbour neighbor friend
          manager boss mentor lead teacher professor supervisor tutor trainer coach client customer vendor supplier contractor
          consultant intern trainee student mentee partner co-founder cofounder founder investor buddy deskmate advisor
          adviser editor landlord doctor instructor captain director counterpart contact translator photographer designer lawyer
          accountant plumber electrician architect agent broker caterer recruiter nurse freelancer apprentice assistant deputy
          babysitter hairdresser midwife tenant builder carpenter mechanic interpreter copywriter ex-colleague
          """);

  static final Set<String> JOBS = WordList
      .of("""
          head speaker author maintainer founder cofounder co-founder cto ceo cfo coo cmo cio vp president teacher engineer designer
          developer manager director researcher scientist journalist writer editor professor lecturer nurse doctor physician lawyer
          architect consultant analyst recruiter translator photographer organiser organizer host lead leader owner trainer coach
          producer curator chair chairwoman chairman ambassador investor economist psychologist librarian technician mechanic
          mayor councillor officer administrator strategist illustrator composer conductor chef baker farmer moderator panelist
          panellist winner expert specialist advocate evangelist contributor creator inventor co-author partner alumna alumnus
          """);

  static final Set<String> ROLES_PLURAL = WordList
      .of("""
          colleagues coworkers co-workers classmates schoolmates roommates flatmates housemates teammates neighbours neighbors
          friends partners co-founders cofounders interns trainees students mates buddies alumni members peers deskmates
          ex-colleagues room-mates competitors freelancers contractors volunteers
          """);

  static final Set<String> KIN = WordList.of("""
      wife husband brother sister son daughter mother father mom mum dad cousin aunt uncle girlfriend boyfriend
      """);

  static final Set<String> GROUPS = WordList.of("""
      team company people folks group firm startup start-up client staff board crew family agency committee department
      organisation organization band kids children students employees customers clients users engineers developers
      designers colleagues friends
      """);

  // Countable nouns that want an article when they stand alone.
  static final Set<String> COUNTABLE = WordList
      .of("""
          intro introduction tour demo review chat discount template checklist post talk seat ticket place spot desk coffee copy
          referral recommendation session call meeting visit lunch dinner beer hand link contact question job role position
          partnership idea project collaboration proposal suggestion second opinion workshop walkthrough list pair
          conversation favour favor problem presentation plan guide reference connection account trial room sample look
          mentor speaker guest slot interview article book recipe game discussion friend client customer chance opportunity
          pass lift ride bed sofa couch platform stage podcast column internship gig reunion trip event panel study survey trial pilot
          grant tender venue flat apartment car van house office supplier mentee intern designer developer partner class lesson
          portfolio vacancy opening challenge bug issue story case client lead sponsor
          """);

  static final Set<String> CHATS = WordList
      .of("chat conversation talk discussion laugh exchange coffee lunch dinner debate");

  static final Map<String, String> FULL_FORMS = Map.ofEntries(Map.entry("i'm", "I am"), Map.entry("i've", "I have"),
      Map.entry("i'll", "I will"), Map.entry("we're", "we are"), Map.entry("we've", "we have"),
      Map.entry("we'll", "we will"), Map.entry("you're", "you are"), Map.entry("you've", "you have"),
      Map.entry("you'll", "you will"), Map.entry("don't", "do not"), Map.entry("doesn't", "does not"),
      Map.entry("didn't", "did not"), Map.entry("isn't", "is not"), Map.entry("aren't", "are not"),
      Map.entry("wasn't", "was not"), Map.entry("weren't", "were not"), Map.entry("haven't", "have not"),
      Map.entry("hasn't", "has not"), Map.entry("hadn't", "had not"), Map.entry("can't", "cannot"),
      Map.entry("couldn't", "could not"), Map.entry("won't", "will not"), Map.entry("wouldn't", "would not"),
      Map.entry("shouldn't", "should not"), Map.entry("it's", "it is"), Map.entry("they're", "they are"),
      Map.entry("they've", "they have"));

  private static final Set<String> PLAIN_NOUNS = WordList
      .of("""
          advice feedback help support interest experience mentoring mentorship guidance collaboration cooperation partnership
          opportunity opportunities job jobs career careers common shared mutual same similar professional personal possible
          potential future current former previous old new good great long short quick small big local free early late
          possible friendly general technical practical honest second different various other remote full part high low
          business work school university college company team project projects data product design engineering marketing
          sales finance research people person friend friends colleague colleagues family home office city country community
          group meetup conference event workshop summit fair dinner lunch coffee breakfast party class course year years
          month months week weeks day days time today yesterday tomorrow lots plenty maybe perhaps please thanks thank
          something someone anything anyone everything everyone nothing none lovely nice interesting useful curious
          knowledge expertise insights insight ideas topic topics networking introductions intro introduction access
          physics maths mathematics chemistry biology history economics engineering ice language ski book church night summer winter law art music street online public national international local regional annual
          weekly monthly startup tech digital health science medical legal social creative career women leaders alumni student students
          training room floor lab desk table bus train airport plane flight museum library theatre cinema gallery bakery garden
          customer client supplier vendor user users product service services support software hardware security machine cloud
          primary secondary high middle graduate undergraduate evening morning weekend holiday birthday christmas charity volunteer
          volunteers volunteering running climbing cycling swimming football tennis yoga dance choir band orchestra festival
          exhibition trade industry annual opening closing keynote panel poster session breakout speed round hackathon sprint retreat
          questions answers opinion thoughts views tips lessons learnings stories recommendations recommendation former
          ex part-time freelance open open-source pricing hiring onboarding on-call leadership management strategy
          """);

  private Lexicon() {}

  /// Whether a word is one that prose writes small, so that a capital on it only marked a beginning.
  static boolean isOrdinary(String lower) {
    return SUBJECTS.contains(lower) || DETERMINERS.contains(lower) || PREPOSITIONS.contains(lower) || WH.contains(lower)
        || CONJUNCTIONS.contains(lower) || AUXILIARIES.contains(lower) || ADVERBS.contains(lower)
        || STATES.contains(lower) || isVerb(lower) || isNoun(lower);
  }

  static boolean isVerb(String lower) {
    return Verbs.isBase(lower) || Verbs.isPast(lower) || Verbs.isParticiple(lower) || Verbs.isThird(lower)
        || Verbs.isGerund(lower);
  }

  static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower) || (lower.endsWith("ly") && lower.length() > 4 && !NOT_ADVERBS.contains(lower));
  }

  private static final Set<String> NOT_ADVERBS = WordList.of("""
      reply apply supply family assembly lovely friendly early only italy july monthly weekly lonely likely comply rely
      multiply imply butterfly anomaly ally rally daily elderly costly scholarly
      """);

  private static boolean isNoun(String lower) {
    return WORKS.contains(lower) || BELONGINGS.contains(lower) || (WORK_ADJECTIVES.contains(lower)
        && !Set.of("linkedin", "youtube", "ted", "tedx", "github", "medium", "phd").contains(lower))
        || (PROJECTS.contains(lower) && !lower.equals("api")) || SCHOOLS.contains(lower) || INSIDE.contains(lower)
        || ROLES.contains(lower) || ROLES_PLURAL.contains(lower) || KIN.contains(lower) || GROUPS.contains(lower)
        || COUNTABLE.contains(lower) || CHATS.contains(lower) || PLAIN_NOUNS.contains(lower) || isAdverb(lower);
  }
}
