/// The questions of a walk, as data. Their wording and order come from content.
@NullMarked
package dev.rapport.coaching.script;

import org.jspecify.annotations.NullMarked;
