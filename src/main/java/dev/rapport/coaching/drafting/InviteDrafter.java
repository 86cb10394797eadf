package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes invitations. Where the limit is tight, wordier frames give way first, then the
/// signature, then the offer, then one of context and reason; no part is ever cut in the middle.
final class InviteDrafter {
  private final Phrasebook book;

  InviteDrafter(Phrasebook book) {
    this.book = book;
  }

  Drafting draft(InviteBrief brief, int set, boolean shorter) {
    Note.Parts parts = Note.parts(brief, book.names());
    boolean met = brief.relationship().met() == Met.MET;
    String reason = Cleaning.of(brief.reason());
    // A reason that only repeats the context is none.
    boolean repeated = !reason.isEmpty() && reason.equalsIgnoreCase(Cleaning.of(brief.context()));
    boolean generic = repeated || ReasonReading.isGeneric(brief.reason());
    if (!met && (generic || parts.reason().isNothing())) {
      return new Drafting.NeedsReason();
    }
    Set<Part> dropped = lost(brief, parts, generic);
    Note.Parts said = generic ? parts.without(EnumSet.of(Part.REASON)) : parts;
    List<Set<Part>> ways = ways(said, met);
    List<Draft> drafts = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      Optional<Draft> draft = fitting(said, tone, set, shorter, ways, brief.limit(), dropped);
      if (draft.isEmpty()) {
        draft = shortest(said, tone, ways, dropped).filter(found -> found.length() <= brief.limit());
      }
      if (draft.isEmpty()) {
        int shortest = shortest(said, tone, ways, dropped).map(Draft::length).orElse(0);
        return new Drafting.DoesNotFit(shortest - brief.limit());
      }
      drafts.add(draft.get());
    }
    return new Drafting.Drafted(drafts);
  }

  // What may be left out, in the order in which it gives way.
  private static List<Set<Part>> ways(Note.Parts parts, boolean met) {
    List<Set<Part>> ways = new ArrayList<>(List.of(EnumSet.noneOf(Part.class)));
    Set<Part> offer = EnumSet.noneOf(Part.class);
    if (!parts.offer().isNothing()) {
      offer.add(Part.OFFER);
      ways.add(EnumSet.copyOf(offer));
    }
    if (parts.context().isNothing() || parts.reason().isNothing()) {
      return ways;
    }
    boolean reasonSpeaks = (parts.reason().text() + parts.reason().more()).matches("(?is).*\\byou(?:r|'re|'ve)?\\b.*");
    List<Part> order = met ? List.of(Part.REASON)
        : reasonSpeaks ? List.of(Part.CONTEXT, Part.REASON)
            : List.of(Part.REASON, Part.CONTEXT);
    for (Part part : order) {
      Set<Part> way = EnumSet.of(part);
      way.addAll(offer);
      ways.add(way);
    }
    return ways;
  }

  private Optional<Draft> fitting(Note.Parts parts, Tone tone, int set, boolean shorter, List<Set<Part>> ways,
      int limit,
      Set<Part> dropped) {
    for (Set<Part> way : ways) {
      Note.Parts kept = parts.without(way);
      List<Draft> fitting = rungs(kept, tone, set, shorter, union(dropped, way)).stream()
          .filter(draft -> draft.length() <= limit)
          .toList();
      if (!fitting.isEmpty()) {
        return Optional.of(shorter ? tightest(fitting) : fitting.getFirst());
      }
    }
    return Optional.empty();
  }

  // From the fullest to the barest; the signature goes last.
  private List<Draft> rungs(Note.Parts parts, Tone tone, int set, boolean shorter, Set<Part> leftOut) {
    Voice voice = book.voice(tone, set);
    Voice lean = book.lean(tone, set);
    boolean signed = !parts.sender().isEmpty();
    List<Draft> rungs = new ArrayList<>();
    if (!shorter && tone != Tone.BRIEF) {
      rungs.add(draft(parts, tone, voice, true, signed, leftOut));
    }
    rungs.add(draft(parts, tone, voice, false, signed, leftOut));
    rungs.add(new Draft(tone, new Note(book, parts, voice).text(false, false, signed), leftOut));
    rungs.add(draft(parts, tone, lean, false, signed, leftOut));
    if (signed) {
      rungs.add(draft(parts, tone, lean, false, false, union(leftOut, EnumSet.of(Part.SENDER))));
    }
    return rungs;
  }

  private static Draft tightest(List<Draft> drafts) {
    Draft best = drafts.getFirst();
    for (Draft draft : drafts) {
      boolean asMuch = draft.leftOut().size() <= best.leftOut().size();
      best = asMuch && draft.length() < best.length() ? draft : best;
    }
    return best;
  }

  // Whatever the tone, the barest honest note there is.
  private Optional<Draft> shortest(Note.Parts parts, Tone tone, List<Set<Part>> ways, Set<Part> dropped) {
    Draft best = null;
    for (Tone other : Tone.values()) {
      for (Set<Part> way : ways) {
        Set<Part> leftOut = union(dropped, way);
        if (!parts.sender().isEmpty()) {
          leftOut.add(Part.SENDER);
        }
        Draft bare = draft(parts.without(way), other, book.lean(other, 0), false, false, leftOut);
        if (best == null || bare.length() < best.length()) {
          best = new Draft(tone, bare.text(), bare.leftOut());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Draft draft(Note.Parts parts, Tone tone, Voice voice, boolean close, boolean signed, Set<Part> leftOut) {
    return new Draft(tone, new Note(book, parts, voice).text(close, signed), leftOut);
  }

  // Said, but with nothing in it that a note could carry, such as a bare link.
  private static Set<Part> lost(InviteBrief brief, Note.Parts parts, boolean generic) {
    Set<Part> lost = EnumSet.noneOf(Part.class);
    if (Cleaning.hasLink(brief.context()) && parts.context().isNothing()) {
      lost.add(Part.CONTEXT);
    }
    if (generic || (Cleaning.hasLink(brief.reason()) && parts.reason().isNothing())) {
      lost.add(Part.REASON);
    }
    if (Cleaning.hasLink(brief.offer()) && parts.offer().isNothing()) {
      lost.add(Part.OFFER);
    }
    return lost;
  }

  private static Set<Part> union(Set<Part> one, Set<Part> other) {
    Set<Part> both = EnumSet.noneOf(Part.class);
    both.addAll(one);
    both.addAll(other);
    return both;
  }
}
