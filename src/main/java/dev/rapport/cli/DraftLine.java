package dev.rapport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.cli.JsonLines.BadLineException;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Brief;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.Met;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.Triage;
import dev.rapport.coaching.triage.Triager;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One line of `draft --json`.
///
/// @param limit the longest text where the line names none
record DraftLine(Drafter drafter, Triager triager, OptionalInt limit, int set, boolean shorter) {
  static final String ADVICE_REASON = "You have never met, and there is no reason here yet, so don't send it yet."
      + " Say why you want to connect; or follow them, comment on a post, or ask somebody you both know first.";

  private static final String ADVICE_LINK = "The link was left out: a note reads as personal without one, and they can find the"
      + " page by what you say about it.";

  static final String ADVICE_OCCASION = "Say in a few words of your own where you met or, if you never did, what of theirs you"
      + " noticed; a link, a guess or nothing leaves the note with nothing to hold on to.";

  private static final String ADVICE_NAME = "There is no name in 'recipient', so the note greets nobody by name.";

  private static final String ADVICE_LANGUAGE = "A part of this is not in English and stands in the draft as it was typed. Say"
      + " it in English, or write the whole note in their language.";

  private static final String ADVICE_FACT = "There is nothing here yet that only the two of you share. Say where you met, or"
      + " why you wanted to connect; a bare thank-you is taken for a routine.";

  private static final Pattern OCCASION = Pattern
      .compile("(?is)\\s*(?:we|at|in|on|during|through|from|after|last|when)\\b.*");

  private static final Pattern TEMPLATE = Pattern.compile("(?s).*[{\\[<%]\\s*[\\p{L}_. -]+[}\\]>%].*");

  ObjectNode answer(JsonNode line) {
    String kind = JsonLines.optionalText(line, "kind");
    return switch (kind.isEmpty() ? MessageKind.INVITE : parsed(kind, MessageKind::parse)) {
      case INVITE -> invite(line);
      case REPLY -> reply(line);
      case FOLLOW_UP -> followUp(line);
    };
  }

  private ObjectNode invite(JsonNode line) {
    InviteBrief brief = new InviteBrief(recipient(line),
        parsed(JsonLines.text(line, "relationship"), Relationship::parse), JsonLines.optionalText(line, "context"),
        JsonLines.optionalText(line, "reason"), JsonLines.optionalText(line, "offer"),
        JsonLines.optionalText(line, "sender"), limit(line, Account.FREE.noteLimit()));
    if (PhrasebookDrafter.needsOccasion(brief)) {
      ObjectNode none = JsonLines.JSON.createObjectNode();
      none.putArray("drafts");
      return none.put("advice", ADVICE_OCCASION);
    }
    ObjectNode answer = drafts(brief);
    if (brief.recipient().codePoints().noneMatch(Character::isLetter) && !answer.has("advice")) {
      answer.put("advice", ADVICE_NAME);
    } else if (PhrasebookDrafter.mixesLanguages(brief) && !answer.has("advice")) {
      answer.put("advice", ADVICE_LANGUAGE);
    } else if (!answer.get("drafts").isEmpty() && PhrasebookDrafter.dropsLink(brief)) {
      answer.put("advice", ADVICE_LINK);
    }
    return answer;
  }

  private static String recipient(JsonNode line) {
    String recipient = JsonLines.text(line, "recipient");
    if (TEMPLATE.matcher(recipient.strip()).matches()) {
      throw new BadLineException("'recipient' still holds a field of a template: " + recipient.strip()
          + "; put their name there");
    }
    return recipient;
  }

  private ObjectNode followUp(JsonNode line) {
    String context = JsonLines.optionalText(line, "context");
    String relationship = JsonLines.optionalText(line, "relationship");
    // Where it is not said how they know each other, only "we met" words in the context tell that they did.
    Relationship fitting = OCCASION.matcher(context).matches() ? Relationship.EVENT : Relationship.NEVER_MET;
    return drafts(new FollowUpBrief(recipient(line),
        relationship.isEmpty() ? fitting : parsed(relationship, Relationship::parse), context,
        JsonLines.optionalText(line, "reason"), JsonLines.optionalText(line, "offer"),
        JsonLines.optionalText(line, "sender"), limit(line, FollowUpBrief.USUAL_LIMIT)));
  }

  private ObjectNode reply(JsonNode line) {
    // An invitation without a word of its own is a message too; only a line that has none is a mistake.
    if (!line.hasNonNull("received")) {
      throw new BadLineException("'received' is missing: the message that came");
    }
    String received = JsonLines.optionalText(line, "received");
    String met = JsonLines.optionalText(line, "met");
    String aim = JsonLines.optionalText(line, "aim");
    Triage triage = triager.triage(received);
    MessageClass messageClass = triage.messageClass();
    ReplyBrief.Aim fitting = messageClass == MessageClass.PITCH ? ReplyBrief.Aim.NO_THANKS : ReplyBrief.Aim.LEARN_MORE;
    ReplyBrief brief = new ReplyBrief(JsonLines.optionalText(line, "recipient"), received,
        Acquaintance.of(met.isEmpty() ? Met.NEVER_MET : parsed(met, Met::parse)),
        aim.isEmpty() ? fitting : parsed(aim, ReplyBrief.Aim::parse), JsonLines.optionalText(line, "sender"),
        limit(line, ReplyBrief.USUAL_LIMIT));
    ObjectNode answer = triage.replyIsUnwise() ? JsonLines.JSON.createObjectNode() : drafts(brief);
    answer.withArray("drafts");
    answer.put("class", messageClass.id());
    return answer.has("advice") ? answer : answer.put("advice", triage.advice());
  }

  private ObjectNode drafts(Brief brief) {
    ObjectNode answer = JsonLines.JSON.createObjectNode();
    ArrayNode drafts = answer.putArray("drafts");
    Drafting drafting = drafter.draft(brief, set, shorter);
    if (drafting instanceof Drafting.Drafted drafted) {
      drafted.drafts().forEach(draft -> drafts.add(json(draft)));
    } else {
      answer.put("advice", advice(drafting, brief));
    }
    return answer;
  }

  private static ObjectNode json(Draft draft) {
    ObjectNode node = JsonLines.JSON.createObjectNode();
    node.put("tone", draft.tone().id()).put("text", draft.text()).put("length", draft.length());
    if (!draft.leftOut().isEmpty()) {
      ArrayNode leftOut = node.putArray("left_out");
      draft.leftOut().stream().sorted().forEach(part -> leftOut.add(part.name().toLowerCase(Locale.ROOT)));
    }
    return node;
  }

  static String advice(Drafting drafting, Brief brief) {
    return switch (drafting) {
      case Drafting.NeedsReason() -> brief instanceof FollowUpBrief ? ADVICE_FACT : ADVICE_REASON;
      case Drafting.DoesNotFit(int over) ->
        "This does not fit into " + brief.limit() + " characters: " + switch (brief) {
          case InviteBrief _ -> "the shortest note that says how you know them is " + over
              + " too long. Shorten the context, and it will.";
          case ReplyBrief _ -> "the shortest kind answer is " + over + " too long. Raise the limit, and it will.";
          case FollowUpBrief _ -> "the shortest thank-you that says what you share is " + over
              + " too long. Shorten the context, or raise the limit, and it will.";
        };
      case Drafting.Drafted _ -> "";
    };
  }

  private static <T> T parsed(String id, Function<String, T> parse) {
    try {
      return parse.apply(id);
    } catch (IllegalArgumentException e) {
      throw new BadLineException(String.valueOf(e.getMessage()));
    }
  }

  private int limit(JsonNode line, int usual) {
    JsonNode node = line.path("limit");
    if (node.isMissingNode() || node.isNull()) {
      return limit.orElse(usual);
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
      throw new BadLineException("'limit' should be a whole number from 1 up, is " + node);
    }
    return node.intValue();
  }
}
