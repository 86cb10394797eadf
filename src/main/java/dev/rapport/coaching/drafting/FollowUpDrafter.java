package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes the thanks after somebody accepted: where they met, why, and one small gift or one easy question. It asks for
/// nothing. Where the limit is tight, the gift gives way first, then the reason, then the signature.
final class FollowUpDrafter {
  // What an invitation may have hoped for; in thanks it would be read as the price of the acceptance.
  private static final Pattern ASKING = Pattern.compile(
      "(?i).*\\b(?:favou?r|need (?:you|her|him|them|your|a|an|help|some)\\b|(?:want|hire|hiring) (?:you|a|an|some)\\b|"
          + "(?:your|some|any) help|help me|(?:an?|any|some|new|his|her|their|your) (?:\\w+ )?jobs?|position|vacanc(?:y|ies)|internship|apply|applying|hire (?:me|us)|quote|discount|invest|investors?|"
          + "fund(?:s|ing|raising)?|sponsor(?:s|ship)?|donat\\w+|introduc(?:e|tion)\\b.*|referral|recommend me|my (?:cv|resume|application|pitch|product)|"
          + "vote|petition|sell|buy (?:my|our)|customers?|clients?)\\b.*");

  private final Phrasebook book;

  FollowUpDrafter(Phrasebook book) {
    this.book = book;
  }

  Drafting draft(FollowUpBrief brief, int set, boolean shorter) {
    // "your article and it convinced us" is two things, and would be read as one.
    String context = brief.context().replaceAll("(?i),? and (it|they|this|these) (?=\\p{L})", ", $1 ");
    InviteBrief told = new InviteBrief(brief.recipient(), brief.relationship(), context, brief.reason(),
        brief.offer(), brief.sender(), brief.limit());
    Note.Parts read = Note.parts(told, book.names());
    boolean met = brief.met() == Met.MET;
    boolean repeated = Cleaning.of(brief.reason()).equalsIgnoreCase(Cleaning.of(brief.context()));
    boolean unsaid = repeated || ReasonReading.isGeneric(brief.reason()) || ASKING.matcher(brief.reason()).matches();
    Note.Parts said = unsaid ? read.without(EnumSet.of(Part.REASON)) : read;
    if (!met && said.context().isNothing() && said.reason().isNothing()) {
      return new Drafting.NeedsReason();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      List<Draft> ways = ways(said, met, tone, set, shorter);
      Optional<Draft> draft = ways.stream().filter(way -> way.length() <= brief.limit()).findFirst();
      if (draft.isEmpty()) {
        int shortest = ways.stream().mapToInt(Draft::length).min().orElse(0);
        return new Drafting.DoesNotFit(Math.max(1, shortest - brief.limit()));
      }
      drafts.add(draft.get());
    }
    return new Drafting.Drafted(drafts);
  }

  /// From the fullest to the barest. One fact that only the two share always stays.
  private List<Draft> ways(Note.Parts said, boolean met, Tone tone, int set, boolean shorter) {
    List<Set<Part>> dropped = new ArrayList<>(List.of(EnumSet.noneOf(Part.class)));
    if (!said.offer().isNothing()) {
      dropped.add(EnumSet.of(Part.OFFER));
    }
    if (!said.reason().isNothing() && (met || !said.context().isNothing())) {
      Set<Part> barest = EnumSet.copyOf(dropped.getLast().isEmpty() ? EnumSet.of(Part.REASON) : dropped.getLast());
      barest.add(Part.REASON);
      dropped.add(barest);
    }
    List<Draft> ways = new ArrayList<>();
    for (Set<Part> leftOut : dropped) {
      ways.add(put(said.without(leftOut), tone, set, shorter, leftOut));
    }
    Set<Part> last = EnumSet.copyOf(dropped.getLast().isEmpty() ? EnumSet.noneOf(Part.class) : dropped.getLast());
    if (!said.sender().isEmpty()) {
      Note.Parts unsigned = said.without(last).unsigned();
      last.add(Part.SENDER);
      ways.add(put(unsigned, tone, set, true, last));
      ways.add(new Draft(tone, put(unsigned, Tone.BRIEF, 0, true, last).text(), last));
    }
    return ways;
  }

  private Draft put(Note.Parts parts, Tone tone, int set, boolean shorter, Set<Part> leftOut) {
    Draft usual = put(parts, tone, book.followUp(tone, set), leftOut);
    return shorter
        ? book.followUps(tone)
            .stream()
            .map(voice -> put(parts, tone, voice, leftOut))
            .min(Comparator.comparingInt(Draft::length))
            .orElse(usual)
        : usual;
  }

  private Draft put(Note.Parts parts, Tone tone, FollowUpVoice voice, Set<Part> leftOut) {
    return new Draft(tone, new Note(book, parts, voice.voice()).thanking(voice.thanks()), leftOut);
  }
}
