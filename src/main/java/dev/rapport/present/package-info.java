/// Turns effects into cards and forms, with wording from content. Pure.
@NullMarked
package dev.rapport.present;

import org.jspecify.annotations.NullMarked;
