/// Cards and forms as Adaptive Cards 1.5, within what Teams takes and its store asks for. What members typed is shown to
/// the letter: it stands in text runs, which know no markup, and in the values of inputs.
@NullMarked
package dev.rapport.teams.render;

import org.jspecify.annotations.NullMarked;
