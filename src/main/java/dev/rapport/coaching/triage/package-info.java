/// Reads a message that a stranger sent to the member and says what it looks like and why, by signs that are content.
/// It never follows a link, never calls anybody trustworthy, and is pure.
@NullMarked
package dev.rapport.coaching.triage;

import org.jspecify.annotations.NullMarked;
