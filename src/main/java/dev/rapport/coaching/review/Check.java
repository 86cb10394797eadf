package dev.rapport.coaching.review;

import dev.rapport.coaching.reading.PhraseBook;
import dev.rapport.coaching.triage.Triager;
import java.util.List;
import java.util.Set;

/// What a criterion looks for. Words are data; whatever needs more than words is a case of its own.
public sealed interface Check {
  /// Fails where one of these phrases stands.
  record Says(PhraseBook phrases) implements Check {}

  /// Fails where one of these phrases stands in a text of at most so many words: they are nearly all it says.
  record SaysOnly(PhraseBook phrases, int words) implements Check {}

  /// Fails where none of these phrases stands; is praised where one does.
  record Lacks(PhraseBook phrases) implements Check {}

  /// Fails where nothing is asked: neither a question mark nor one of these phrases. Is praised otherwise.
  record Asks(PhraseBook phrases) implements Check {}

  /// Never fails; is praised where one of these phrases stands.
  record Praises(PhraseBook phrases) implements Check {}

  /// Fails where less is said than this that only this pair shares.
  ///
  /// @param least in hundredths of an ordinary word
  record NamesAFact(int least) implements Check {}

  /// Fails over the request's limit, or over this many code points where the request has none.
  /// Is praised from `praisedFrom` to `praisedTo`.
  record Length(int most, int praisedFrom, int praisedTo) implements Check {}

  /// Fails with more sentences than this.
  record Sentences(int most) implements Check {}

  /// Fails on what a template leaves behind: `{first_name}`, `[Company]`, `%username%`.
  record Leftovers() implements Check {}

  /// Fails when another name is greeted than the reader's.
  record RightName(Names names) implements Check {}

  /// Fails when the reader's name is known and nobody is greeted; is praised when they are.
  record GreetsByName(Names names) implements Check {}

  /// Fails on the scars of a mail merge: `Hi Gary A.`, `Hello Mickey ,`.
  record MergedName(Names names) implements Check {}

  /// Fails on a link, or only on one to these hosts where any are listed; the reader's own page may be named.
  record Link(Set<String> hosts, PhraseBook calling) implements Check {}

  record PhoneNumber() implements Check {}

  record MailAddress() implements Check {}

  /// Fails where this many known words stand in capitals, or nearly all of the text does.
  record Shouting(int words) implements Check {}

  /// Fails on so many `!` or `?` in a row, or so many in all.
  record Marks(int inARow, int inAll) implements Check {}

  record Emoji(int most) implements Check {}

  /// Fails where so many different phrases stand.
  record PilesUp(PhraseBook phrases, int least) implements Check {}

  /// Fails whatever is written when the message received looks like a scam.
  record AnswersAScam(Triager triager) implements Check {}

  /// Fails when the message received asks something and the reply neither takes it up nor answers.
  ///
  /// @param answering what may be an answer, or says why there is none
  /// @param trifles questions that need none
  record AnswersTheQuestion(PhraseBook answering, PhraseBook trifles) implements Check {}

  /// Fails when the message received asks something and the reply neither answers nor speaks of it.
  ///
  /// @param answering what may be an answer, or says why there is none
  /// @param trifles questions that need none: whether to connect, whether there is time for a call
  /// @param pleasantries sentences that tell nothing
  /// @param stock questions that could be put to anybody
  /// @param onlyStock whether to fail where all that the reply asks is stock, or where it is anything else
  record PassesOver(Names names, PhraseBook answering, PhraseBook trifles, PhraseBook pleasantries, PhraseBook stock,
      boolean onlyStock) implements Check {}

  /// Fails when a name is greeted without the accents that its owner writes it with.
  record KeepsAccents(Names names) implements Check {}

  /// Fails where any of them does; is praised where any of them is.
  record AnyOf(List<Check> checks) implements Check {
    public AnyOf {
      checks = List.copyOf(checks);
    }
  }

  /// Whether it needs to understand the text, so that a language the coach cannot read is never failed by it.
  default boolean needsReading() {
    return switch (this) {
      case Lacks _,Asks _,NamesAFact _,AnswersTheQuestion _,PassesOver _ -> true;
      case AnyOf(var checks) -> checks.stream().anyMatch(Check::needsReading);
      case Says _,SaysOnly _,Praises _,Length _,Sentences _,Leftovers _,RightName _,GreetsByName _,MergedName _,Link _,PhoneNumber _,MailAddress _,Shouting _,Marks _,Emoji _,PilesUp _,AnswersAScam _,KeepsAccents _ ->
        false;
    };
  }
}
