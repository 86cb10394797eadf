/// How a message is read: words folded so that spelling, case and accents do not matter, sentences, known phrases, and
/// the facts that only this pair of people shares. Pure.
@NullMarked
package dev.rapport.coaching.reading;

import org.jspecify.annotations.NullMarked;
