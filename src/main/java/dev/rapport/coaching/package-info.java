/// The words of the domain that every part shares: who is coached, whom they write to, what they wrote. Pure.
@NullMarked
package dev.rapport.coaching;

import org.jspecify.annotations.NullMarked;
