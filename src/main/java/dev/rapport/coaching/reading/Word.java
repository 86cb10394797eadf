package dev.rapport.coaching.reading;

/// One word of a message.
///
/// @param folded without case, accents and apostrophes; a slip of the pen in a well-known word is mended
/// @param start where it begins in the text
/// @param end one after its end
/// @param capital whether it begins with a capital
/// @param shouted whether it has at least two letters and all are capitals
/// @param genitive whether it is somebody's, as in `Dana's`
/// @param sentence the number of its sentence, from 0
/// @param clause the number of its clause, from 0; clauses are numbered through the whole message
/// @param opens whether it is the first of its sentence, where a capital says nothing
public record Word(String folded, int start, int end, boolean capital, boolean shouted, boolean genitive, int sentence,
    int clause,
    boolean opens) {
  public Span span() {
    return new Span(start, end);
  }

  public boolean number() {
    return Character.isDigit(folded.charAt(0));
  }
}
