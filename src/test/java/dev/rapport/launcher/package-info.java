/// The launcher, run by a real shell in folders made for it.
@NullMarked
package dev.rapport.launcher;

import org.jspecify.annotations.NullMarked;
